import { Word } from "./Word";

const PLACES = 4096; /* a power of two, and some four times the words there are: most lie where they are first looked for */
const LAST = PLACES - 1;
const APOSTROPHE = 39;

/** Words by their letters: one is found in the text where it stands, neither cut out of it nor put in lower case. */
export class WordTable {
  private readonly words = Array.from({ length: PLACES }, (): Word | null => null);

  /** The word that is spelt so, in lower case; put there if it is new. */
  add(text: string): Word {
    const place = this.place(text, 0, text.length);
    return (this.words[place] ??= new Word(text));
  }

  /** The word that a stretch of a text spells, in capitals or small letters; null where it spells none. */
  find(text: string, from: number, to: number): Word | null {
    return this.words[this.place(text, from, to)] ?? null;
  }

  /** Where the word is, or would be put: the first free place from the one its letters add up to. */
  private place(text: string, from: number, to: number): number {
    let place = 0;
    for (let at = from; at < to; at++) place = (31 * place + inLowerCase(text.charCodeAt(at))) & LAST;
    for (; ; place = (place + 1) & LAST) {
      const word = this.words[place];
      if (!word || isSpelt(word.text, text, from, to)) return place;
    }
  }
}

function isSpelt(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let at = 0; at < word.length; at++) {
    if (word.charCodeAt(at) !== inLowerCase(text.charCodeAt(from + at))) return false;
  }
  return true;
}

/** The small letters of plain ones, where nearly every word has all of its own. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) => workOut(code));

/** An apostrophe of any kind is a plain one. */
function inLowerCase(code: number): number {
  return code < 128 ? (PLAIN[code] ?? code) : workOut(code);
}

function workOut(code: number): number {
  const char = String.fromCharCode(code);
  return "`‘’ʼ´".includes(char) ? APOSTROPHE : char.toLowerCase().charCodeAt(0);
}
