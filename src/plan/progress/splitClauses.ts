import { pieceClass, MARK, WORD, WORD_PART } from "./pieceClass";
import { wordNumber } from "./vocabulary";

/** A word of a progress cell, folded for comparison, with its place in the cell. */
export interface Word {
  /** Lower case, straight apostrophes. */
  readonly text: string;
  /** Its number among the words of the phrases; 0 where none holds it. */
  readonly number: number;
  /** Capitals throughout: a marker ("COMPLETE"), not a word in a sentence. */
  readonly isShouted: boolean;
  /** Begins with a capital. */
  readonly isCapital: boolean;
  readonly start: number;
  readonly end: number;
}

/** A stretch of words between two marks that part one statement from the next. */
export interface Clause {
  readonly words: readonly Word[];
  /** The clause continues the one before it after nothing but a comma: "drafted, consulted on and agreed". */
  readonly continues: boolean;
  /** "But", "however" set it against the one before. */
  readonly isTurned: boolean;
  /** "Complete?" states nothing: the answer does. */
  readonly isQuestion: boolean;
}

const TICKS = "✓✔☑✗✘☒☐";

/** Words that set a new statement against the one before, so that a "not" or "will" before them does not reach past them. */
const TURNS = new Set(["but", "however", "although", "though", "whereas", "while", "whilst", "nevertheless", "ond"]);

/** "All but two" is a share, not a turn. */
const NOT_TURNED = new Set(["all", "nothing", "everything", "none", "anything"]);

/**
 * The clauses of a progress cell, or of its characters from one place to another, in order; ticks and crosses are words of
 * their own.
 * @example splitClauses("Survey done, report to follow").length //=> 2
 */
export function splitClauses(text: string, from = 0, to = text.length): Clause[] {
  const clauses: Clause[] = [];
  let words: Word[] = [];
  let continues = false;
  let isTurned = false;
  const close = (next: boolean, isQuestion = false) => {
    if (words.length > 0) {
      clauses.push({ words, continues, isTurned, isQuestion });
      isTurned = false;
    }
    words = [];
    continues = next;
  };
  let start = from;
  while (start < to) {
    const found = pieceClass(text, start);
    const end = found === WORD ? endOfWord(text, start) : start + 1;
    if (found === WORD) {
      const word = readWord(text, start, end);
      if (TURNS.has(word.text) && !isExcept(words, text, end)) {
        close(false);
        isTurned = true;
      } else words.push(word);
    } else if (found === MARK) {
      const mark = text.charAt(start);
      if (TICKS.includes(mark))
        words.push({ text: mark, number: wordNumber(mark), isShouted: false, isCapital: false, start, end });
      else if (partsClauses(text, mark, start)) close(mark === ",", mark === "?");
    }
    start = end;
  }
  close(false);
  return clauses;
}

/** "All but", "every school but one": a share, not a turn. */
function isExcept(words: readonly Word[], text: string, end: number): boolean {
  if (NOT_TURNED.has(words.at(-1)?.text ?? "")) return true;
  return words.slice(-SHARE_REACH).some((word) => WHOLES.has(word.text)) && COUNT_NEXT.test(text.slice(end, end + 8));
}

/** "All of the schools but two": how far back the "all" may stand. */
const SHARE_REACH = 4;
const WHOLES = new Set(["all", "every", "each"]);
const COUNT_NEXT = /^\s(?:one|two|three|four|five|six|\d)\b/i;

/** A letter or figure, and all that a word may hold after it: marks over letters, apostrophes and per cent signs. */
function endOfWord(text: string, start: number): number {
  let at = start;
  for (let found: number = WORD; found === WORD || found === WORD_PART; found = pieceClass(text, at)) {
    at += (text.codePointAt(at) ?? 0) > LAST_OF_ONE ? 2 : 1;
  }
  return at;
}

const LAST_OF_ONE = 0xffff; /* characters beyond it take two places */

function readWord(text: string, start: number, end: number): Word {
  const raw = text.slice(start, end);
  const folded = foldWord(raw);
  return {
    text: folded,
    number: wordNumber(folded),
    isShouted: raw !== folded && isShouted(raw),
    isCapital: isCapital(raw),
    start,
    end,
  };
}

const PLAIN = /^[\0-\x7f]*$/;

function foldWord(word: string): string {
  const lower = word.toLowerCase();
  return PLAIN.test(lower) ? lower : lower.replaceAll("’", "'").normalize("NFC");
}

function isShouted(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

function isCapital(word: string): boolean {
  const first = word.charCodeAt(0);
  return first < 128 ? first >= 65 /* A */ && first <= 90 /* Z */ : /^\p{Lu}/u.test(word);
}

/** A hyphen parts two clauses before a space alone; a full stop or comma inside "29.09.08", "1,200" and "e.g." parts nothing. */
function partsClauses(text: string, mark: string, at: number): boolean {
  const next = text.charAt(at + 1);
  if (mark === "-") return /^\s/.test(next);
  return !((mark === "." || mark === "," || mark === ":") && /[\p{L}\p{N}]/u.test(next));
}
