import type { IsoDate } from "../../cells/isoDate";
import { readDeadline } from "../deadline/readDeadline";
import type { DateSpan } from "../Deadline";
import type { Evidence } from "./Evidence";

/** How far after its words a date may stand: "Three month extension requested and agreed by the board to June 2010". */
const REACH = 60;

/**
 * The date that follows words of a progress cell in the same sentence: the first, or of a move ("from May to June") the
 * last; undefined where there is none.
 * @example findSpan("Not due until May 2010", { end: 13 }, "2010-03-31", "first") //=> ["2010-05-01", "2010-05-31"]
 */
export function findSpan(
  text: string,
  { end }: Pick<Evidence, "end">,
  asAt: IsoDate,
  which: "first" | "last",
): DateSpan | undefined {
  const after = text.slice(end, end + REACH);
  const sentence = /^(?:[^.;\n]|\.(?=\d))*/.exec(after)?.[0] ?? "";
  const { dates } = readDeadline(sentence, { asAt });
  return which === "first" ? dates[0] : dates.at(-1);
}
