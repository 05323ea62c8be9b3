import type { FixReason } from "../checks/FixReason";
import { listInWords } from "./listInWords";
import { quoted } from "./quoted";
import { spanInWords } from "./spanInWords";

/**
 * Why a fix changes a cell, for its preview.
 * @example fixReasonSentence({ code: "number-refs", ref: "R1c" }) //=> "“R1c” is the next free reference here."
 */
export function fixReasonSentence(why: FixReason): string {
  switch (why.code) {
    case "text-to-date":
      return `${quoted(why.raw)} becomes a date Excel can sort and filter: ${spanInWords(why.taken)}.`;
    case "correct-name":
      return `${listInWords(why.names.map(({ from, to }) => `${quoted(from)} becomes ${quoted(to)}`))}; the rest of the cell stays.`;
    case "number-refs":
      return `${quoted(why.ref)} is the next free reference here.`;
    case "confirm-name":
      return why.formOf === null
        ? `${quoted(why.name)} is a name to know.`
        : `${quoted(why.name)} is another way to write ${quoted(why.formOf)}.`;
  }
}
