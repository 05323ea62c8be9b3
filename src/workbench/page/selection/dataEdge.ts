/**
 * Where Ctrl+Arrow goes along a row or column: to the last of a run of filled cells, or over blanks to the next filled
 * one, or to the end of the sheet.
 */
export function dataEdge(from: number, step: 1 | -1, last: number, isFilled: (index: number) => boolean): number {
  const end = step > 0 ? last : 0;
  if (from === end) return from;
  const staysInRun = isFilled(from) && isFilled(from + step);
  for (let index = from + step; index !== end; index += step) {
    if (staysInRun ? !isFilled(index + step) : isFilled(index)) return index;
  }
  return end;
}
