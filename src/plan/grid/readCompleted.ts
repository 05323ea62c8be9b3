import type { Cell } from "../../cells/Cell";
import type { IsoDate } from "../../cells/isoDate";
import { readDeadline } from "../deadline/readDeadline";
import type { Progress } from "../Progress";
import { readProgress } from "../progress/readProgress";
import { isDateFormat } from "../text/isDateFormat";

const TICK = /^[✓✔☑√x×]$|^ü$/i; /* ü is a tick in Wingdings */

/**
 * What a cell of a column headed "Completed" says: a tick or a date past is complete; words are read as progress.
 * @example readCompleted("✓", undefined, "2024-03-31").state //=> "complete"
 */
export function readCompleted(text: string, cell: Cell | undefined, asAt: IsoDate): Progress {
  if (TICK.test(text)) return { raw: text, state: "complete", words: text };
  if (typeof cell?.value === "boolean")
    return { raw: text, state: cell.value ? "complete" : "not-stated", words: text };
  if (typeof cell?.value === "number" && isDateFormat(cell.numberFormat))
    return { raw: text, state: "complete", words: text };
  const progress = readProgress(text, { asAt });
  if (progress.state !== "not-stated" || text.length > 40) return progress;
  const { kind, due } = readDeadline(text, { asAt });
  return kind === "dated" && due !== null && due <= asAt ? { raw: text, state: "complete", words: text } : progress;
}
