const ASCII = /^[\0-\x7f]*$/;

/** A word of a lead cell: as written, and folded for the tables. */
export interface NameWord {
  readonly raw: string;
  /** Lower case, without accents, straight apostrophes, without a closing full stop or comma. */
  readonly folded: string;
}

/** Words as written and folded, parted by white space. */
export function nameWords(text: string): NameWord[] {
  return text
    .split(/\s+/)
    .filter((raw) => raw !== "")
    .map((raw) => ({ raw, folded: foldWord(raw) }));
}

/** A word holds no white space, and seldom ends in a mark: neither is looked for where there is none. */
function foldWord(raw: string): string {
  const folded = (ASCII.test(raw) ? raw : withoutAccents(raw)).toLowerCase();
  return isMark(folded.charCodeAt(folded.length - 1)) ? folded.replace(/[.,:]+$/, "") : folded;
}

function isMark(code: number): boolean {
  return code === 46 /* . */ || code === 44 /* , */ || code === 58; /* : */
}

/**
 * A name as it is compared: lower case, accents dropped, straight apostrophes, single spaces.
 * @example foldName("Siân O’Neill") //=> "sian o'neill"
 */
export function foldName(text: string): string {
  const plain = ASCII.test(text) ? text : withoutAccents(text);
  return plain.toLowerCase().replace(/\s+/g, " ").trim();
}

function withoutAccents(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("’", "'");
}
