import type { SheetModel } from "../model/SheetModel";
import { newSheet } from "../model/newWorkbook";
import { EVENT } from "../Events";
import { areaOf, WHOLE_SHEET } from "../grid/area";
import { renameSheetInFormula } from "../formula/rewriteReferences";
import { HostError } from "../protocol/HostError";
import type { Session } from "../Session";
import { activateSheet } from "./selectArea";

/** Adds a sheet after the last; without a name it gets the next free "Sheet2". */
export function addSheet(session: Session, name: string | null): SheetModel {
  session.changeWorkbook();
  const sheet = newSheet(name ?? freeName(session), session.newId());
  requireSheetName(session, sheet.name, null);
  session.model.sheets.push(sheet);
  session.events.raise(EVENT.added, null, { worksheetId: sheet.id, ...session.source() });
  return sheet;
}

/** Renames a sheet; formulas and names that refer to it go along, hyperlinks do not (*observed*). */
export function renameSheet(session: Session, sheet: SheetModel, name: string): void {
  session.changeWorkbook();
  requireSheetName(session, name, sheet);
  rewriteFormulas(session, sheet.name, name);
  sheet.name = name;
}

/** Deletes a sheet. *documented*: not the last visible one, nor one that is very hidden. */
export function deleteSheet(session: Session, sheet: SheetModel): void {
  session.changeWorkbook();
  if (sheet.visibility === "VeryHidden") throw new HostError("InvalidOperation");
  requireAnotherVisible(session, sheet);
  const wasActive = session.activeSheet === sheet;
  const index = session.model.sheets.indexOf(sheet);
  if (wasActive) leave(session, sheet, index);
  session.model.sheets.splice(index, 1);
  rewriteFormulas(session, sheet.name, null);
  for (const other of session.model.sheets) session.markDirty(other, WHOLE_SHEET);
  session.events.raise(EVENT.deleted, null, { worksheetId: sheet.id, ...session.source() });
}

/** Hides or shows a sheet; the last visible one stays. */
export function setVisibility(session: Session, sheet: SheetModel, visibility: SheetModel["visibility"]): void {
  session.changeWorkbook();
  if (visibility !== "Visible") requireAnotherVisible(session, sheet);
  sheet.visibility = visibility;
  if (visibility !== "Visible" && session.activeSheet === sheet) {
    leave(session, sheet, session.model.sheets.indexOf(sheet));
  }
}

/** Moves a sheet to a place among the tabs, counted from 0. */
export function moveSheet(session: Session, sheet: SheetModel, position: number): void {
  session.changeWorkbook();
  const { sheets } = session.model;
  if (position >= sheets.length) throw new HostError("InvalidArgument");
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
}

/** *documented*: at most 31 characters, none of \ / ? * [ ] : and no apostrophe at either end. */
function requireSheetName(session: Session, name: string, own: SheetModel | null): void {
  const isFit = name !== "" && name.length <= 31 && !/[\\/?*[\]:]/.test(name) && !/^'|'$/.test(name);
  if (!isFit || name.toLowerCase() === "history") throw new HostError("InvalidArgument");
  const isTaken = session.model.sheets.some(
    (sheet) => sheet !== own && sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (isTaken && session.sheetNamed(name) !== own) throw new HostError("ItemAlreadyExists");
}

function requireAnotherVisible(session: Session, sheet: SheetModel): void {
  const others = session.model.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
  if (others.length === 0) throw new HostError("InvalidOperation");
}

/** *observed* in the grid: the sheet to the right comes into view, or else the one to the left. */
function leave(session: Session, sheet: SheetModel, index: number): void {
  const { sheets } = session.model;
  const next = [...sheets.slice(index + 1), ...sheets.slice(0, index).reverse()].find(
    (other) => other !== sheet && other.visibility === "Visible",
  );
  if (next) activateSheet(session, next);
  else session.model.selection = areaOf(0, 0);
}

function rewriteFormulas({ model }: Session, oldName: string, newName: string | null): void {
  const rewrite = (formula: string) => renameSheetInFormula(formula, oldName, newName);
  for (const sheet of model.sheets) {
    for (const cells of sheet.rows.values()) {
      for (const cell of cells.values()) if (cell.formula !== null) cell.formula = rewrite(cell.formula);
    }
    for (const name of sheet.names) name.formula = rewrite(name.formula);
    for (const rule of sheet.conditionalFormats) if (rule.formula !== undefined) rule.formula = rewrite(rule.formula);
  }
  for (const name of model.names) name.formula = rewrite(name.formula);
}

function freeName(session: Session): string {
  let number = session.model.sheets.length + 1;
  while (session.sheetNamed(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}
