import type { Lead } from "../Lead";
import { cutCell, type Part } from "./cutCell";
import { joinBrokenLines } from "./joinBrokenLines";
import { joinPieces } from "./joinPieces";
import { NOBODY } from "./leadWords";
import { foldName } from "./nameWords";
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
  return joinPieces(withoutRemarksOnNobody(cutCell(joinBrokenLines(stripRemarks(text)))).flatMap(piecesOf));
}

/** "TBC (Housing)": what a bracket says of nobody names nobody. */
function withoutRemarksOnNobody(parts: readonly Part[]): readonly Part[] {
  return parts.filter(({ joint }, index) => joint !== "bracket" || !isNobody(parts[index - 1]?.text ?? "-"));
}

function piecesOf(part: Part): Piece[] {
  if (isNobody(part.text) || !/\p{L}/u.test(part.text)) return [];
  return splitRun(part.text).map(({ text, kind }, index) => ({
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

/** "TBC once appointed", "Vacant at present": nobody, and words that name nobody after. */
const NOBODY_YET =
  /^\s{0,3}(?:[Tt][Bb][ACDacd]|[Vv]acan(?:t|cy)|[Tt]o be (?:confirmed|appointed|agreed|recruited))(?:\s+[\p{Ll}\d]+)+[.]?\s{0,3}$/u;
