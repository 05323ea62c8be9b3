import type { ListAssessed } from "../checklist/lists/BuiltInList";

/**
 * What a plan shows of a criterion of a built-in list, as a figure in words.
 * @example listAssessedSentence(owned) //=> "12 of 20 actions; of 3 the plan cannot tell."
 */
export function listAssessedSentence({ criterion, passing, failing, unclear }: ListAssessed): string {
  const of = passing.length + failing.length + unclear.length;
  if (of === 0) return `The plan has no ${criterion.counted}.`;
  const figure = `${passing.length === 0 ? "None" : String(passing.length)} of ${String(of)} ${criterion.counted}`;
  return unclear.length === 0 ? `${figure}.` : `${figure}; of ${String(unclear.length)} the plan cannot tell.`;
}
