/** Endings taken off, the first that fits and leaves as many letters as it says. A plural goes first, another after it. */
const PLURALS: readonly Ending[] = [
  ["sses", "ss", 2],
  ["ies", "y", 2],
  ["ss", "ss", 1],
  ["us", "us", 1],
  ["is", "is", 1],
  ["s", "", 3],
];

const ENDINGS: readonly Ending[] = [
  ["isation", "is", 3] /* organisation, organise */,
  ["ization", "is", 3],
  ["ize", "is", 3],
  ["ation", "", 4] /* consultation, consult; evaluation, evaluate */,
  ["ating", "", 4],
  ["ated", "", 4],
  ["ate", "", 4],
  ["ion", "", 4] /* prevention, prevent */,
  ["ment", "", 4] /* agreement, agree */,
  ["ing", "", 3],
  ["ed", "", 3],
];

type Ending = readonly [ending: string, instead: string, letters: number];

/**
 * The part of a lower-case English word that its forms share; it need not be a word. Light on purpose: a stem that also
 * took off -er and -ity would make "manager" of "management" and "university" of "universe".
 * @example stemWord("consultations") //=> "consult"
 */
export function stemWord(word: string): string {
  const stem = takeOff(takeOff(word, PLURALS), ENDINGS);
  const single = /([bdfgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem; /* planned, plan */
  return single.length > 3 ? single.replace(/e+$/, "") : single;
}

function takeOff(word: string, endings: readonly Ending[]): string {
  const fits = endings.find(([ending, , letters]) => word.endsWith(ending) && word.length - ending.length >= letters);
  return fits ? word.slice(0, word.length - fits[0].length) + fits[1] : word;
}
