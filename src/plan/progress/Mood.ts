/** What the words so far make of the words to come; each from the place of the word that set it. */
export interface Mood {
  negatedFrom: number;
  intendedFrom: number;
  conditionFrom: number;
  pastFrom: number;
  nowFrom: number;
  possibleFrom: number;
}

/** How far before a word its "not" may stand: "has not yet been fully completed". */
export const NEGATION_REACH = 4;
