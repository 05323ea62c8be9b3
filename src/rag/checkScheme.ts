import { STATUSES, type BuiltInStatus } from "../plan/Status";
import { foldText } from "../plan/text/foldText";
import { kebabCase } from "../plan/text/kebabCase";

/** A status of a scheme as a person makes it. */
export interface StatusDraft {
  readonly word: string;
  readonly letter: string;
  /** "#RRGGBB". */
  readonly fill: string;
  /** The ratings that lead to it. */
  readonly from: readonly BuiltInStatus[];
}

/** A scheme as a person makes it; it may still be wrong. */
export interface SchemeDraft {
  readonly name: string;
  readonly statuses: readonly StatusDraft[];
}

/** What must be mended before a scheme can be used; `index` into its statuses. */
export type SchemeProblem =
  | { readonly code: "name-missing" }
  | { readonly code: "name-taken"; readonly name: string }
  | { readonly code: "word-missing"; readonly index: number }
  | { readonly code: "word-twice"; readonly index: number; readonly word: string }
  | { readonly code: "letter-wrong"; readonly index: number; readonly letter: string }
  | { readonly code: "letter-twice"; readonly index: number; readonly letter: string }
  | { readonly code: "fill-wrong"; readonly index: number; readonly fill: string }
  | { readonly code: "fill-twice"; readonly index: number; readonly fill: string }
  | { readonly code: "rating-missing"; readonly rating: BuiltInStatus }
  | { readonly code: "rating-twice"; readonly index: number; readonly rating: BuiltInStatus };

/**
 * All that is wrong with a scheme: words, letters (one or two capitals) and fills must differ, no word may be another's
 * letter, its name none of those taken, and each of our ratings must lead to exactly one status.
 * @example checkScheme({ name: "Ours", statuses: [] })[0] //=> { code: "rating-missing", rating: "complete" }
 */
export function checkScheme(
  { name, statuses }: SchemeDraft,
  takenNames: readonly string[] = [],
): readonly SchemeProblem[] {
  const problems: SchemeProblem[] = name.trim() === "" ? [{ code: "name-missing" }] : [];
  if (takenNames.some((taken) => kebabCase(taken) === kebabCase(name))) problems.push({ code: "name-taken", name });
  const used = { texts: new Set<string>(), fills: new Set<string>(), ratings: new Set<BuiltInStatus>() };
  for (const [index, { word, letter, fill, from }] of statuses.entries()) {
    const text = foldText(word);
    if (text === "") problems.push({ code: "word-missing", index });
    else if (used.texts.has(text)) problems.push({ code: "word-twice", index, word });
    if (!/^[A-Z]{1,2}$/.test(letter)) problems.push({ code: "letter-wrong", index, letter });
    else if (used.texts.has(foldText(letter))) problems.push({ code: "letter-twice", index, letter });
    if (!/^#[0-9A-F]{6}$/.test(fill)) problems.push({ code: "fill-wrong", index, fill });
    else if (used.fills.has(fill)) problems.push({ code: "fill-twice", index, fill });
    used.texts.add(text).add(foldText(letter));
    used.fills.add(fill);
    for (const rating of from) {
      if (used.ratings.has(rating)) problems.push({ code: "rating-twice", index, rating });
      used.ratings.add(rating);
    }
  }
  const missing = STATUSES.filter((rating) => !used.ratings.has(rating));
  return [...problems, ...missing.map((rating): SchemeProblem => ({ code: "rating-missing", rating }))];
}
