import type { SheetModel } from "../model/SheetModel";

/* *documented* (ECMA-376, 18.3.1.13) for Calibri 11, the default font: a digit is 7 pixels, and a cell has 5 of padding */
const DIGIT = 7;
const PADDING = 5;
const POINTS_PER_PIXEL = 0.75;

export function pixelsOfCharacters(characters: number): number {
  return characters < 1 ? Math.round(characters * (DIGIT + PADDING)) : Math.round(characters * DIGIT + PADDING);
}

/** A column's width as Office.js gives it. @example pointsOfCharacters(8.43) //=> 48 */
export function pointsOfCharacters(characters: number): number {
  return pixelsOfCharacters(characters) * POINTS_PER_PIXEL;
}

/** @example charactersOfPoints(48) //=> 8.43 */
export function charactersOfPoints(points: number): number {
  const pixels = points / POINTS_PER_PIXEL;
  const characters = pixels < DIGIT + PADDING ? pixels / (DIGIT + PADDING) : (pixels - PADDING) / DIGIT;
  return Math.round(characters * 100) / 100;
}

/** Whether hidden or not, in characters. */
export function widthOfColumn(sheet: SheetModel, column: number): number {
  return sheet.columnWidths.get(column) ?? sheet.defaultColumnWidth;
}

/** Whether hidden or not, in points. */
export function heightOfRow(sheet: SheetModel, row: number): number {
  return sheet.rowHeights.get(row) ?? sheet.defaultRowHeight;
}
