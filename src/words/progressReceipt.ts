import type { Progress, ProgressState } from "../plan/Progress";
import { quoted } from "./quoted";
import { spanInWords } from "./spanInWords";

const STATES: Readonly<Record<ProgressState, string>> = {
  complete: "complete",
  "partly-complete": "complete in part",
  "in-progress": "in progress",
  "not-started": "not started",
  "not-due": "not due yet",
  delayed: "delayed",
  extension: "asking for more time",
  suspended: "suspended",
  superseded: "superseded",
  "not-stated": "saying nothing of how far the work is",
};

/**
 * What the words of a progress cell were taken for, and which of them decided.
 * @example progressReceipt(progress) //=> "read as in progress, from “Draft written”"
 */
export function progressReceipt({ raw, state, words, notDueUntil, laterTarget, newDate }: Progress): string {
  if (raw.trim() === "") return "nothing is written";
  return [
    `read as ${STATES[state]}${words === "" ? "" : `, from ${quoted(words)}`}`,
    ...(notDueUntil ? [`not due until ${spanInWords(notDueUntil)}`] : []),
    ...(laterTarget ? [`a later target, ${spanInWords(laterTarget)}`] : []),
    ...(newDate ? [`a new date, ${spanInWords(newDate)}`] : []),
  ].join("; ");
}
