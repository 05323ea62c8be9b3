import { counted } from "./counted";

/** What an edit made of the number of findings, in as few words as tell it; null where there are as many as before. */
export function followedSentence(before: number, now: number, isSomebodyElse: boolean): string | null {
  if (before === now) return null;
  const words = `${counted(Math.abs(now - before), "finding")} ${now < before ? "fewer" : "more"}`;
  return isSomebodyElse ? `Somebody else edited the plan: ${words}` : words;
}
