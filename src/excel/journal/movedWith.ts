import type { Area } from "../../cells/Area";

/**
 * Where the cells of an area stand now, told from where areas beside or within it stood before and stand now: rows put into
 * one or taken out of it move all that is below. Both go from top to bottom; of another count of them only the first tells.
 */
export function movedWith(before: readonly Area[], now: readonly Area[]): (area: Area) => Area {
  const count = before.length === now.length ? before.length : 1;
  const pairs = before.slice(0, count).flatMap((was, index) => {
    const is = now[index];
    return is ? [{ was, is }] : [];
  });
  const columns = pairs[0] ? pairs[0].is.columnIndex - pairs[0].was.columnIndex : 0;
  const moved = (rowIndex: number): number => {
    const { was, is } = pairs.findLast((pair) => pair.was.rowIndex <= rowIndex) ?? pairs[0] ?? {};
    if (!was || !is) return rowIndex;
    const [end, last] = [was.rowIndex + was.rowCount - 1, is.rowIndex + is.rowCount - 1];
    return rowIndex < end ? Math.min(is.rowIndex + rowIndex - was.rowIndex, last) : last + rowIndex - end;
  };
  return (area) => {
    const rowIndex = moved(area.rowIndex);
    const last = moved(area.rowIndex + area.rowCount - 1);
    return { ...area, rowIndex, rowCount: last - rowIndex + 1, columnIndex: area.columnIndex + columns };
  };
}
