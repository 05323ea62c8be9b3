import { STATUSES, type BuiltInStatus, type StatusId } from "../plan/Status";
import { RAG_LETTERS } from "../plan/status/statusWords";
import type { WrittenLetters } from "../plan/ReadOptions";
import { foldText } from "../plan/text/foldText";
import { BUILT_IN_SCHEMES } from "./builtInSchemes";
import type { Scheme, SchemeStatus } from "./Scheme";

/** A status and the letter it was written with. */
export interface WrittenStatus {
  readonly status: StatusId;
  readonly letter: string | null;
}

/**
 * What the letters and words of the scheme mean that a sheet was written with, judged by the statuses and letters we
 * wrote; null where no scheme has them all, as one of a legend since changed.
 */
export function writtenLetters(written: readonly WrittenStatus[], own: readonly Scheme[]): WrittenLetters | null {
  const lettered = written.filter(({ letter }) => letter !== null);
  if (lettered.length === 0) return null;
  const scheme = [...BUILT_IN_SCHEMES, ...own].find(({ statuses }) => {
    const letters = new Map(statuses.map(({ id, letter }) => [id, letter]));
    return lettered.every(({ status, letter }) => letters.get(status) === letter);
  });
  return scheme ? lettersOf(scheme) : null;
}

function lettersOf(scheme: Scheme): WrittenLetters {
  const isOwn = !BUILT_IN_SCHEMES.includes(scheme);
  return new Map(
    scheme.statuses.flatMap((status) => {
      const meaning = meaningOf(status, isOwn);
      return [[foldText(status.letter), meaning] as const, [foldText(status.word), meaning] as const];
    }),
  );
}

/** A built-in status where one says as much, so that the rules over statuses know it; else the scheme's own. */
function meaningOf({ id, letter, from }: SchemeStatus, isOwn: boolean): StatusId {
  if (STATUSES.some((status) => status === id)) return id;
  const [only] = from as readonly [BuiltInStatus?];
  if (isOwn) return from.length === 1 && only ? only : id;
  return RAG_LETTERS[letter] ?? id;
}
