import type { Lead } from "../Lead";
import { cutCell } from "./cutCell";
import { joinBrokenLines } from "./joinBrokenLines";
import { joinPieces } from "./joinPieces";
import { isPluralPost } from "./isPluralPost";
import { isPostWord } from "./isPostWord";
import { isSubjectWord } from "./isSubjectWord";
import { ASIDES, BODY_WORDS, LABELS, NOBODY } from "./leadWords";
import type { Name } from "./Name";
import { foldName, nameWords, type NameWord } from "./nameWords";
import type { Part } from "./Part";
import type { Piece } from "./Piece";
import { splitRun } from "./splitRun";
import { stripRemarks } from "./stripRemarks";

/**
 * Who leads, by the words of one lead cell, in the order written; never throws. `sameAs` is left to resolveLeads, which
 * sees the whole workbook.
 * @example readLeads("Programme Board. Project Lead - KM").map((lead) => lead.name) //=> ["Programme Board", "KM"]
 * @example readLeads("TBC") //=> []
 */
export function readLeads(text: string): Lead[] {
  if (isNobody(text)) return [];
  const parts = cutCell(joinBrokenLines(stripRemarks(text)));
  return joinPieces((parts.length === 0 ? ownerAlone(text) : withoutRemarks(parts)).flatMap(piecesOf));
}

/** "TBC (Housing)", "Orla Penn - interim": what is said of nobody names nobody, nor does in what way one leads. */
function withoutRemarks(parts: readonly Part[]): readonly Part[] {
  return parts.filter(
    ({ text, joint }, index) =>
      (joint !== "bracket" || !isNobody(parts[index - 1]?.text ?? "-")) && (index === 0 || !ASIDES.has(foldName(text))),
  );
}

/** "Owner", "Responsible officer": a label with nobody after it is the post itself. */
function ownerAlone(text: string): readonly Part[] {
  const label = LABELS.get(foldName(text)) === false && isPostWord(nameWords(text).at(-1)?.folded ?? "");
  return label ? [{ text: text.trim(), joint: "start", mark: "", supports: false }] : [];
}

function piecesOf(part: Part): Piece[] {
  if (isNobody(part.text) || !/\p{L}/u.test(part.text)) return [];
  const names = splitRun(part.text);
  if (part.joint === "bracket" && names.length > 1 && names[0]?.kind === "group") return [];
  return names
    .filter(
      (name, index) =>
        /\p{L}/u.test(name.text) && !isSaidOf(name, names.length > 1 || index > 0 || part.joint !== "start"),
    )
    .map(({ text, kind }, index) => ({
      name: text,
      kind,
      joint: index === 0 ? part.joint : "space",
      mark: index === 0 ? part.mark : " ",
      supports: part.supports,
    }));
}

function isNobody(text: string): boolean {
  if (text.length >= 60) return false;
  return NOBODY.has(foldName(text).replace(/[.]$/, "")) || NOBODY_YET.test(text);
}

/** "TBC once appointed", "Vacant at present", "Not yet identified", "See 1.2": nobody, and words that name nobody after. */
const NOBODY_YET =
  /^\s{0,3}(?:[Tt][Bb][ACDacd]|TB[ACDN]|[Vv]acan(?:t|cy)|[Tt]o be [\p{Ll}]+ed|[Nn]ot (?:yet|known|applicable|assigned|allocated|identified)|[Nn]o (?:lead|owner|one|officer|named|current|longer)|[Nn]one|[Aa]waiting|[Pp]ending|[Rr]ecruit(?:ing|ment)|[Ss]ee|[Ss]ame as|[Aa]s (?:above|below|per)|[Uu]nder (?:review|recruitment)|[Oo]ut to|[Uu]nfilled|[Nn]\/[Aa])(?:\s+[\p{Ll}\d.–-]+|\s+[A-Z]{1,2}\d[\d.]*)*[.]?\s{0,3}$/u;

/** "Orla Penn leading", "Housing Manager on secondment": small words beside a name that say something of it. */
function isSaidOf({ text, kind }: Name, isBeside: boolean): boolean {
  return isBeside && kind === "group" && SAID.test(text) && !nameWords(text).some(isKnown);
}

const SAID =
  /^(?:[\p{Ll}]+(?:ing|ed|ly)|to|on|in|at|for|of|until|from|who|if|when|once|where|as|is|was|has|will|but|not|still|also|later|only|both)(?![\p{L}])[\p{Ll}\d '’.-]*$/u;

function isKnown({ folded }: NameWord): boolean {
  return BODY_WORDS.has(folded) || isPostWord(folded) || isPluralPost(folded) || isSubjectWord(folded);
}
