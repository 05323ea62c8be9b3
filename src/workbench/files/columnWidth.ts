/* Calibri 11, as Excel counts: a digit is 7 pixels wide, and a cell has 5 of padding (ECMA-376, 18.3.1.13) */
const DIGIT = 7;
const PADDING = 5;

/**
 * A column's width in characters, as a person sets it, of the width in a file, which counts the padding in.
 * @example charactersOfWidth(9.140625) //=> 8.43
 */
export function charactersOfWidth(width: number): number {
  const pixels = Math.round(width * DIGIT);
  const characters = pixels < DIGIT + PADDING ? pixels / (DIGIT + PADDING) : (pixels - PADDING) / DIGIT;
  return Math.round(characters * 100) / 100;
}

/** The inverse, in 256ths of a character as Excel writes it. @example widthOfCharacters(8.43) //=> 9.140625 */
export function widthOfCharacters(characters: number): number {
  const pixels = Math.round(characters < 1 ? characters * (DIGIT + PADDING) : characters * DIGIT + PADDING);
  return Math.trunc((pixels / DIGIT) * 256) / 256;
}
