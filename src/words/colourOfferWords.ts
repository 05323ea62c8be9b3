import type { MonthOptions } from "../rag/monthChanges";
import { counted } from "./counted";
import { quoted } from "./quoted";

const MONTHS: Readonly<Record<keyof MonthOptions, string>> = {
  letters: "Letters into coloured months that have none",
  past: "Months past that are blank, by their dates",
  programmed: "Programmed months that are blank, from start to deadline",
};

/** What filling in one kind of months is called, with how much it writes. */
export function monthOfferWords(kind: keyof MonthOptions, count: number): string {
  return `${MONTHS[kind]}: ${count === 0 ? "none to fill in" : counted(count, "cell")}`;
}

/** Why no programmed months can be filled in. */
export function noProgrammedSentence(scheme: string): string {
  return `${quoted(scheme)} has no status of its own for work that lies ahead, and green is never given without cause.`;
}

/** What live colours do, before they are asked for. */
export function liveColoursSentence(): string {
  return "Live colours are conditional formats: a letter or word typed into a status cell colours itself, with Plan Steward closed too.";
}
