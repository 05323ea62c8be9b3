import type { Action, Grid } from "../../plan/Plan";
import type { WrittenLetters } from "../../plan/ReadOptions";
import { inferScheme } from "../../plan/status/inferScheme";
import type { Scheme } from "../../rag/Scheme";
import { schemeFor } from "../../rag/schemeFor";

interface Speech {
  readonly chosen: string | null;
  readonly own: readonly Scheme[];
  readonly written: WrittenLetters | undefined;
}

/**
 * Whether the status cells still speak in the letters and the scheme they spoke in: one letter may turn a column of ours
 * into a traffic light, and change what all the others mean.
 */
export function isSameSpeech(before: Grid, now: Grid, { chosen, own, written }: Speech): boolean {
  const isOther = now.actions.some((action, index) => isOtherStatus(action, before.actions[index]));
  if (!isOther) return true;
  const isSameScheme = schemeFor(before, chosen, own).id === schemeFor(now, chosen, own).id;
  return isSameScheme && lettersOf(before, written) === lettersOf(now, written);
}

function isOtherStatus(now: Action, before: Action | undefined): boolean {
  if (now === before) return false;
  return JSON.stringify([now.status, now.months]) !== JSON.stringify([before?.status, before?.months]);
}

function lettersOf({ actions, columns, headings, legend }: Grid, written: WrittenLetters | undefined): string {
  const heading = headings[columns.status ?? -1] ?? "";
  const statuses = actions.map(({ status }) => status?.text ?? "");
  const months = actions.flatMap((action) => action.months.map(({ text }) => text));
  const known = written ? { written } : {};
  const schemes = [inferScheme(heading, statuses, legend, known), inferScheme("", months, legend, known)];
  return JSON.stringify(schemes.map(({ letters }) => [...letters]));
}
