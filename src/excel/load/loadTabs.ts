import type { SheetCells } from "../../cells/SheetCells";

/** A sheet's tab: what tells it from the others. */
export interface Tab {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetCells["visibility"];
  readonly isProtected: boolean;
}

/** A table as its collection names it; where it lies needs a question of its own. */
export interface NamedTable {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
}

/** The workbook from outside, in one round trip. */
export interface Tabs {
  readonly workbook: string;
  readonly isReadOnly: boolean;
  readonly activeSheetId: string;
  readonly tabs: readonly Tab[];
  readonly tables: readonly NamedTable[];
}

const VISIBILITIES: Readonly<Record<string, SheetCells["visibility"]>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/** The sheets in tab order and the workbook's tables: one round trip. */
export async function loadTabs(context: Excel.RequestContext): Promise<Tabs> {
  const { workbook } = context;
  workbook.load("name,readOnly");
  workbook.worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  workbook.tables.load("items/id,items/name,items/showHeaders,items/showTotals,items/worksheet/id");
  const active = workbook.worksheets.getActiveWorksheet();
  active.load("id");
  await context.sync();
  return {
    workbook: workbook.name,
    isReadOnly: workbook.readOnly,
    activeSheetId: active.id,
    tabs: workbook.worksheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      visibility: VISIBILITIES[sheet.visibility] ?? "visible",
      isProtected: sheet.protection.protected,
    })),
    tables: workbook.tables.items.map((table) => ({
      id: table.id,
      name: table.name,
      sheetId: table.worksheet.id,
      hasHeader: table.showHeaders,
      hasTotals: table.showTotals,
    })),
  };
}
