import type { Header } from "../heading/Header";
import type { HeadingRole } from "../heading/HeadingRole";
import { foldText } from "../text/foldText";
import { isNamedHeading } from "../text/isNamedHeading";
import { isChildRef } from "./isChildRef";
import type { PlanBlock } from "./PlanBlock";
import type { RowFacts } from "./RowFacts";
import type { RowStyle } from "./rowStyle";
import type { SheetView } from "./SheetView";

/** The facts of a row; `nextRef` is the ref of the next row that has one. */
export function readRowFacts(
  view: SheetView,
  block: PlanBlock,
  rowIndex: number,
  usual: RowStyle,
  nextRef: string,
): RowFacts {
  return new Row(view, block.header, rowIndex, usual, nextRef);
}

/** A class, for a plan has ten thousand rows: they share their methods, and what few are asked for is worked out then. */
class Row implements RowFacts {
  readonly #view: SheetView;
  readonly #header: Header;
  readonly #nextRef: string;
  readonly #main: string;
  readonly #fill: string | undefined;
  readonly rowIndex: number;
  readonly first: string;
  readonly firstColumn: number;
  readonly filledCount: number;
  readonly isAlone: boolean;
  readonly isBanner: boolean;
  readonly isBolder: boolean;
  readonly isFilledApart: boolean;
  readonly isMergedOn: boolean;

  constructor(view: SheetView, header: Header, rowIndex: number, usual: RowStyle, nextRef: string) {
    this.#view = view;
    this.#header = header;
    this.#nextRef = nextRef;
    this.rowIndex = rowIndex;
    let [first, second, firstColumn, filledCount] = ["", "", header.firstColumn, 0];
    for (let columnIndex = header.firstColumn; columnIndex <= header.lastColumn; columnIndex++) {
      const shown = view.text(rowIndex, columnIndex);
      if (shown === "") continue;
      filledCount += 1;
      if (filledCount === 1) [first, firstColumn] = [shown, columnIndex];
      else if (filledCount === 2) second = shown;
    }
    this.first = first;
    this.firstColumn = firstColumn;
    this.filledCount = filledCount;
    const [ref, action] = [this.text("ref"), this.text("action")];
    this.#main = action || (first === ref ? second || first : first);
    const mainColumn = action ? (header.columns.get("action") ?? firstColumn) : firstColumn;
    const merge = view.merge(rowIndex, mainColumn);
    const width = header.lastColumn - header.firstColumn + 1;
    const cell = view.cell(rowIndex, mainColumn);
    this.#fill = cell?.fill;
    this.isAlone = filledCount === 1 || (filledCount === 2 && ref !== "" && first === ref);
    this.isBanner =
      merge !== undefined && merge.columnCount * 2 >= width && merge.columnCount > 1 && merge.rowCount === 1;
    this.isBolder = cell?.bold === true && !usual.bold;
    this.isFilledApart = cell?.fill !== undefined && cell.fill !== "#FFFFFF" && !usual.fills.has(cell.fill);
    this.isMergedOn = isMergedOn(view, rowIndex, header.columns.get("action"));
  }

  text(role: HeadingRole): string {
    const columnIndex = this.#header.columns.get(role);
    return columnIndex === undefined ? "" : this.#view.text(this.rowIndex, columnIndex);
  }

  has(role: HeadingRole): boolean {
    return this.text(role) !== "";
  }

  get hasMonths(): boolean {
    return holdsMonths(this.#view, this.#header.months, this.rowIndex, this.#fill);
  }

  get isCapitals(): boolean {
    const main = this.#main;
    return main.length > 4 && main === main.toUpperCase() && (main.match(/\p{Lu}/gu)?.length ?? 0) > 2;
  }

  get isNamedHeading(): boolean {
    return isNamedHeading(this.#main) || isNamedHeading(this.text("ref"));
  }

  get hasChildren(): boolean {
    const ref = this.text("ref");
    return ref !== "" && isChildRef(ref, this.#nextRef);
  }

  fingerprint(): string {
    const { firstColumn, lastColumn } = this.#header;
    const texts: string[] = [];
    for (let columnIndex = firstColumn; columnIndex <= lastColumn; columnIndex++) {
      const shown = this.#view.text(this.rowIndex, columnIndex);
      if (shown !== "") texts.push(foldText(shown.slice(0, 80)));
    }
    return texts.join("|");
  }
}

/** A month cell holds a text, or a fill other than its row's. */
function holdsMonths(view: SheetView, run: Header["months"], rowIndex: number, rowFill: string | undefined): boolean {
  for (let index = 0; run && index < run.headings.length; index++) {
    const cell = view.cell(rowIndex, run.columnIndex + index);
    if (cell && (cell.fill === undefined ? cell.text !== "" : cell.fill !== rowFill)) return true;
  }
  return false;
}

function isMergedOn(view: SheetView, rowIndex: number, columnIndex: number | undefined): boolean {
  const merge = columnIndex === undefined ? undefined : view.merge(rowIndex, columnIndex);
  return merge !== undefined && merge.rowIndex < rowIndex;
}
