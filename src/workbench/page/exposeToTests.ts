import { columnLetters } from "../../cells/a1";
import type { SheetHost } from "./SheetHost";

/** A cell as browser tests see it: no more than a person could tell from the sheet. */
export interface TestCell {
  readonly value: string | number | boolean | null;
  readonly formula: string | null;
  readonly text: string;
  readonly fill: string | null;
}

/** A sheet as browser tests see it; cells by their A1 address. */
export interface TestSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: string;
  readonly cells: Readonly<Record<string, TestCell>>;
}

/** The one global of the page: what browser tests ask it, and how they play the person at the grid. */
export interface WorkbenchForTests {
  model(): {
    readonly name: string;
    readonly activeSheet: string;
    readonly selection: unknown;
    readonly sheets: readonly TestSheet[];
  };
  /** How many requests the add-in has made of this workbook. */
  readonly requests: () => number;
  readonly host: SheetHost;
}

declare global {
  interface Window {
    workbench?: WorkbenchForTests;
  }
}

/** Makes the workbook in view known to browser tests as `window.workbench`. */
export function exposeToTests(host: SheetHost): void {
  window.workbench = { model: () => snapshot(host), requests: () => host.requests(), host };
}

function snapshot(host: SheetHost): ReturnType<WorkbenchForTests["model"]> {
  const { workbook } = host.view();
  return {
    name: workbook.name,
    activeSheet: workbook.sheets.find(({ id }) => id === workbook.activeSheetId)?.name ?? "",
    selection: { ...workbook.selection },
    sheets: workbook.sheets.map(({ id, name, visibility, rows }) => {
      const cells: Record<string, TestCell> = {};
      for (const [row, inRow] of rows) {
        for (const [column, cell] of inRow) {
          cells[`${columnLetters(column)}${row + 1}`] = {
            value: cell.value,
            formula: cell.formula,
            text: host.displayText(cell, null),
            fill: cell.format.fillColor,
          };
        }
      }
      return { id, name, visibility, cells };
    }),
  };
}
