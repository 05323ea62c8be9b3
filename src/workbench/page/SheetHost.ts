import type { ConditionalLooks } from "../host/formula/conditionalLooks";
import type { HostArea, HostCell, SheetModel } from "../host/model/SheetModel";
import type { WorkbookModel } from "../host/model/WorkbookModel";

/** The workbook at one moment: a new object after every change, so that what was drawn from the old one is drawn again. */
export interface WorkbookView {
  readonly workbook: WorkbookModel;
}

/** What is selected at one moment: a new object after every change of selection or of the sheet in view. */
export interface SelectionView {
  readonly sheetId: string;
  readonly area: HostArea;
}

/** A place in the workbook. */
export interface SheetArea {
  readonly sheetId: string;
  readonly area: HostArea;
}

/**
 * All the page knows of the host: the workbook to draw, and what a person at the grid can do to it. Everything a person
 * does goes through here, so that the add-in hears of it as it would in Excel.
 */
export interface SheetHost {
  /** Tells one open workbook from another. */
  readonly id: number;
  view(): WorkbookView;
  selection(): SelectionView;
  subscribe(listener: () => void): () => void;

  /** A cell's value as its number format shows it; "####" where a number is wider than `width` pixels. */
  displayText(cell: HostCell, width: number | null): string;
  /** How the sheet's conditional formats make its cells look now. */
  conditionalLooks(sheet: SheetModel): ConditionalLooks;
  /** What a person is given to edit: the formula, or the value as they would type it. */
  editText(cell: HostCell): string;

  select(place: SheetArea): void;
  activate(sheetId: string): void;
  edit(sheetId: string, row: number, column: number, text: string): void;
  clear(place: SheetArea): void;
  insertRows(sheetId: string, row: number, count: number): void;
  deleteRows(sheetId: string, row: number, count: number): void;
  insertColumns(sheetId: string, column: number, count: number): void;
  deleteColumns(sheetId: string, column: number, count: number): void;
  sortRows(place: SheetArea, byColumn: number): void;
  renameSheet(sheetId: string, name: string): void;
  deleteSheet(sheetId: string): void;
  beginCellEdit(): void;
  endCellEdit(): void;

  /** Puts the add-in's page into a container, as Excel does when its pane opens, and returns how to take it away. */
  mountPane(container: HTMLElement, options: { readonly url: string; readonly theme: HostTheme }): () => void;
  /** Tells when the add-in asks to be shown or hidden. */
  onPaneShown(listener: (isShown: boolean) => void): () => void;
  /** Tells the add-in that a person opened or closed its pane. */
  showPane(isShown: boolean): void;
  /** Runs a ribbon command of the add-in; false where its page is not there to run it. */
  runCommand(name: string): boolean;
  /** How many requests the add-in has made. */
  requests(): number;
}

/** The look of the application the add-in is told about. */
export type HostTheme = "light" | "dark" | "contrast";
