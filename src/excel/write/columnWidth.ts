const DIGIT = 7; /* pixels of a digit in the default font, Calibri 11 */
const PADDING = 5; /* pixels */
const POINTS = 0.75; /* in a pixel */

/**
 * The width Office.js wants, in points, of a column of so many characters of the default font.
 * @example columnWidth(8.43) //=> 48
 */
export function columnWidth(characters: number): number {
  return Math.round(characters * DIGIT + PADDING) * POINTS;
}
