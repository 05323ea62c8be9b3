import type { HostArea } from "../../host/model/SheetModel";
import { columnLetters } from "../../../cells/a1";
import { isWholeColumns, isWholeRows } from "../../host/grid/area";
import type { SheetHost } from "../SheetHost";
import type { MenuItem } from "./GridMenu";

interface MenuOptions {
  readonly host: SheetHost;
  readonly sheetId: string;
  readonly area: HostArea;
  readonly activeColumn: number;
  /** Follows the active cell's link; null where it has none. */
  readonly followLink: (() => void) | null;
}

/** What the menu over a selection offers: rows for row headers, columns for column headers, both for cells. */
export function menuItems({ host, sheetId, area, activeColumn, followLink }: MenuOptions): readonly MenuItem[] {
  const { row, column, rowCount, columnCount } = area;
  const rows: MenuItem[] = [
    { label: `Insert ${counted(rowCount, "row")} above`, run: () => host.insertRows(sheetId, row, rowCount) },
    {
      label: `Insert ${counted(rowCount, "row")} below`,
      run: () => host.insertRows(sheetId, row + rowCount, rowCount),
    },
    { label: `Delete ${named("row", row + 1, row + rowCount)}`, run: () => host.deleteRows(sheetId, row, rowCount) },
  ];
  const columns: MenuItem[] = [
    {
      label: `Insert ${counted(columnCount, "column")} left`,
      run: () => host.insertColumns(sheetId, column, columnCount),
    },
    {
      label: `Delete ${named("column", columnLetters(column), columnLetters(column + columnCount - 1))}`,
      run: () => host.deleteColumns(sheetId, column, columnCount),
    },
  ];
  const clear: MenuItem = { label: "Clear contents", run: () => host.clear({ sheetId, area }) };
  const isRows = isWholeRows(area);
  const isColumns = isWholeColumns(area);
  if (isRows && isColumns) return [clear];
  if (isRows) return [...rows, clear];
  if (isColumns) return [...columns, clear];
  const sort: MenuItem[] =
    rowCount > 1
      ? [
          {
            label: `Sort selection by column ${columnLetters(activeColumn)}`,
            run: () => host.sortRows({ sheetId, area }, activeColumn),
          },
        ]
      : [];
  const follow: MenuItem[] = followLink ? [{ label: "Go to link", run: followLink }] : [];
  return [...follow, ...rows, ...columns, ...sort, clear];
}

function counted(count: number, noun: string): string {
  return count === 1 ? noun : `${count} ${noun}s`;
}

function named(noun: string, from: string | number, to: string | number): string {
  return from === to ? `${noun} ${from}` : `${noun}s ${from} to ${to}`;
}
