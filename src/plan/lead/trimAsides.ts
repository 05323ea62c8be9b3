/** "now Orla Penn", "the Web Team": words before a name that are no part of it. */
const BEFORE =
  /^(?:(?:the|our|by|was|[Nn]ow|[Pp]reviously|[Pp]ossibly|[Pp]robably|[Pp]otentially|[Mm]aybe|[Pp]erhaps|[Cc]urrently|[Ii]nitially|[Aa]lso|[Ee]ither|[Ii]ncl(?:uding|\.)?) )+(?=\S)/u;

/** "Orla Penn to lead", "Housing Manager tbc", "Orla Penn reporting to the Board": what is said of the lead. */
const AFTER =
  /(?: [-–—])?[ ,](?:tb[acdn]|TB[ACDN]|(?:currently )?vacan(?:t|cy)|\(?to be (?:confirmed|appointed|agreed|recruited|advised)|to (?:obtain|contact|speak|ask|write|check|review|meet|prepare|produce|share|send|circulate|update|complete|ensure|monitor|report|chase|raise|develop|deliver|run|explore|consider|investigate|undertake|organise|attend|lead|support|assist|liaise|action|confirm|advise|draft|arrange|progress|agree|discuss|oversee|follow|provide|co-?ordinate)|leading|covering|deputising|supporting|overseeing|reporting to|accountable to|answerable to|subject to|pending|as (?:lead|above|required|needed|appropriate|necessary)|if (?:required|needed|appropriate)|where (?:required|needed|appropriate|relevant)|et al|etc)(?![\p{L}-]).*$/u;

/**
 * A stretch of a lead cell without what only says something of the lead.
 * @example trimAsides("Orla Penn to lead") //=> "Orla Penn"
 */
export function trimAsides(text: string): string {
  if (!text.includes(" ")) return text;
  const after = AFTER.exec(text);
  const plain = after === null || after.index === 0 ? text : text.slice(0, after.index);
  return plain.replace(BEFORE, "");
}
