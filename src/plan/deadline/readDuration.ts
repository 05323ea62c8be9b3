import { countOfToken } from "./tokenMeans";
import { isMark, isOneOf, wordSet } from "./tokenIs";
import type { Token } from "./scanTokens";

const ARTICLES = wordSet("a an one");
const TO = wordSet("to or");
const KINDS = wordSet("working calendar full clear");
const ANCHORS = wordSet("of from after following post before prior");
const LATER = wordSet("time later hence");
const PER = wordSet("per a each every");

/** A length of time that a deadline is counted by. */
export interface FoundDuration {
  readonly next: number;
  /** It says from when: "3 months from approval". */
  readonly isAnchored: boolean;
  /** It needs no "within" before it: it is anchored, or the whole cell, or says "time" or "later". */
  readonly isAlone: boolean;
}

const UNITS = wordSet(
  "day days week weeks wk wks month months mth mths year years yr yrs hour hours hrs diwrnod wythnos wythnosau mis misoedd blwyddyn flwyddyn blynedd flynedd",
);

/**
 * "3 months from approval", "(within) 28 days", or a length that is the whole cell; "5 days per week" is none, and whether
 * "3 year" of "3 year plan" is one is for what stands before it to say.
 */
export function readDuration(tokens: readonly Token[], at: number): FoundDuration | null {
  let next = at + 1;
  if (next === tokens.length) return null; // a year ends its cell
  const isArticle = isOneOf(tokens[at], ARTICLES);
  if (countOfToken(tokens[at]) < 0 && !isArticle) return null;
  if ((isMark(tokens[next], "-/") || isOneOf(tokens[next], TO)) && countOfToken(tokens[next + 1]) >= 0) next += 2;
  if (isMark(tokens[next], "-")) next++;
  if (isOneOf(tokens[next], KINDS)) next++;
  if (!isOneOf(tokens[next], UNITS)) return null;
  next++;
  if (isMark(tokens[next], "'")) next++;
  const isAnchored = isOneOf(tokens[next], ANCHORS);
  if (isAnchored || isOneOf(tokens[next], LATER)) return { next: next + 1, isAnchored, isAlone: true };
  if (isOneOf(tokens[next], PER)) return null;
  return { next, isAnchored: false, isAlone: at === 0 && next === tokens.length };
}
