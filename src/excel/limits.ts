/**
 * What one request may carry. Excel on the web refuses 5 MB either way; 4 leaves room for what we cannot foresee.
 * `setCellProperties` failed at 90,000 cells and worked at 80,000 (#2564): half of that.
 */
export const LIMITS = {
  bytes: 4_000_000,
  formattedCells: 40_000,
  /** Addresses of `getRanges` began to fail above 8,192 characters (#5198). */
  addressLength: 2_000,
  /** More than any plan holds; a sheet with a stray value in its last row would take minutes. */
  cellsInWorkbook: 2_000_000,
} as const;
