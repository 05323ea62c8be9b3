/** A word of a progress cell, folded for comparison, with its place in the cell. */
export interface Word {
  /** Lower case, straight apostrophes. */
  readonly text: string;
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
  /** "Complete?" states nothing: the answer does. */
  readonly isQuestion: boolean;
}

const PIECE = /([\p{L}\p{N}][\p{L}\p{M}\p{N}'’%]*)|([,\n.;:!?•·–—()[\]|]|-(?=\s)|…|✓|✔|☑|✗|✘|☒|☐)/gu;

/** Words that set a new statement against the one before, so that a "not" or "will" before them does not reach past them. */
const TURNS = new Set(["but", "however", "although", "though", "whereas", "while", "whilst", "nevertheless", "ond"]);

/**
 * The clauses of a progress cell, in order; ticks and crosses are words of their own.
 * @example splitClauses("Survey done, report to follow").length //=> 2
 */
export function splitClauses(text: string): Clause[] {
  const clauses: Clause[] = [];
  let words: Word[] = [];
  let continues = false;
  const close = (next: boolean, isQuestion = false) => {
    if (words.length > 0) clauses.push({ words, continues, isQuestion });
    words = [];
    continues = next;
  };
  for (const match of text.matchAll(PIECE)) {
    const [piece, word, mark] = match;
    const start = match.index;
    const end = start + piece.length;
    if (word !== undefined) {
      const folded = word.toLowerCase().replaceAll("’", "'").normalize("NFC");
      if (TURNS.has(folded)) close(false);
      else words.push({ text: folded, isShouted: isShouted(word), isCapital: /^\p{Lu}/u.test(word), start, end });
    } else if (isTick(piece)) words.push({ text: piece, isShouted: false, isCapital: false, start, end });
    else if (!isInsideWord(text, mark ?? "", start)) close(mark === ",", mark === "?");
  }
  close(false);
  return clauses;
}

function isShouted(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

function isTick(mark: string): boolean {
  return "✓✔☑✗✘☒☐".includes(mark);
}

/** A full stop or comma between two characters, as in "29.09.08", "1,200" and "e.g.", parts nothing. */
function isInsideWord(text: string, mark: string, at: number): boolean {
  return (mark === "." || mark === "," || mark === ":") && /[\p{L}\p{N}]/u.test(text[at + 1] ?? " ");
}
