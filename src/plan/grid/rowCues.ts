/** What a row of text under a header is when it is no work. */
export type AsideKind = "total" | "signature" | "footnote" | "page" | "key" | "placeholder";

/**
 * Words that begin rows which are no actions, folded. `alone` cues count only where the row holds little else, because an
 * action may begin the same way ("Total refurbishment of ...").
 */
export const ROW_CUES: readonly { readonly kind: AsideKind; readonly pattern: RegExp }[] = [
  {
    kind: "total",
    pattern:
      /^(?:sub-? ?totals?|(?:grand |overall )?totals?(?: (?:number|no\.?|of|for|actions?|cost|budget|complete|score|hours|all)\b.*)?|cyfanswm|count|sum)\s*[:=]?(?: ?[£\d].*)?$/,
  },
  {
    kind: "total",
    pattern: /^(?:no\.?|number|percentage|%) (?:of )?(?:actions?|recommendations?|tasks?|complete|green|amber|red)\b/,
  },
  {
    kind: "signature",
    pattern:
      /^(?:signed|signature|authorised by|authorisation|approved by|agreed by|completed by|prepared by|produced by|plan agreed by|print name|name of|reviewed by|countersigned|on behalf of|llofnod|llofnodwyd)\b.{0,40}(?:[:._…]|$)/,
  },
  {
    kind: "signature",
    pattern:
      /^(?:name|position|job title|date|designation|chair|headteacher|head teacher|chief executive|director|date signed|date of (?:next )?review|review date|next review(?: date)?|date agreed|date approved)\s*:?\s*[._…]*$/,
  },
  {
    kind: "signature",
    pattern:
      /^(?:date of (?:next )?(?:review|meeting)|review date|next (?:review|meeting|update)(?: date)?|date (?:agreed|approved|signed|completed))\s*[:-]/,
  },
  {
    kind: "footnote",
    pattern:
      /^(?:\*+|†|‡|\(?\*\)?|[([]?note(?:s)?\b ?\d*\s*[:.-]|n\.?b\.?[:.\s]|please note|source\s*:|guidance\s*:|footnote|disclaimer|abbreviations|glossary|nodyn|nodiadau|this (?:action )?plan (?:will be|is|was)\b|last updated|document (?:control|owner)|version\s*[:\d]|for further information|e ?& ?o ?e)/,
  },
  {
    kind: "page",
    pattern:
      /^(?:page|tudalen|sheet)\s+\d+(?:\s*(?:of|o|\/)\s*\d+)?$|^\d+ of \d+$|^(?:continued|cont'd|parhad)\b.{0,30}$/,
  },
  {
    kind: "key",
    pattern:
      /^(?:key|legend|rag key|rag rating key|rag status key|brag key|rag definitions?|status key|colour key|allwedd|key to .{1,30})\s*:?$|^(?:rag )?key\s*[:=-]/,
  },
  {
    kind: "placeholder",
    pattern:
      /^[[<{(]?\s*(?:insert|enter|type|add) (?:your |new |further |additional )?(?:action|actions|text|details|row|rows|name|here|ref)\b.{0,40}$|^\[[^\]]*\]$|^(?:add|insert) (?:more )?rows? (?:above|below|here|as (?:needed|required)).*$/,
  },
];
