import type { Legend, StatusFlag, StatusReading } from "../plan/Status";
import type { Scheme } from "../rag/Scheme";
import { quoted } from "./quoted";
import { statusWord } from "./statusWord";

/**
 * What a status cell was taken for, what that rests on, and what is uncertain about it.
 * @example statusReceipt(reading, null, scheme) //=> "“B” was read as Behind, by its letter"
 */
export function statusReceipt(reading: StatusReading, legend: Legend | null, scheme: Scheme): string {
  return [takenFor(reading, legend, scheme), ...reading.flags.map(doubt)].join("; ");
}

function takenFor({ text, fill, status, from }: StatusReading, legend: Legend | null, scheme: Scheme): string {
  const shown = text === "" ? `The fill ${fill ?? ""}` : quoted(text);
  if (text === "" && fill === undefined) return "The cell is blank";
  if (status === null || from === "nothing") return `${shown} says no status`;
  const word = statusWord(status, scheme);
  if (from === "text") return `${shown} was read as ${word}, by its ${text.trim().length === 1 ? "letter" : "words"}`;
  const by = legend ? `by the legend on “${legend.sheet}”` : "by Excel's usual traffic lights: there is no legend";
  return `The fill ${fill ?? ""} was read as ${word}, ${by}`;
}

function doubt(flag: StatusFlag): string {
  switch (flag) {
    case "near-fill":
      return "the legend's colour is a little different";
    case "unknown-fill":
      return "no entry of the legend has this colour";
    case "unknown-text":
      return "the text is no letter or word for a status";
    case "text-against-fill":
      return "its colour says something else";
    case "conditional-format":
      return "a conditional format may colour it, which cannot be read";
  }
}
