import type { Header } from "../heading/Header";
import type { HeadingRole } from "../heading/HeadingRole";
import { foldText } from "../text/foldText";
import { isChildRef } from "./isChildRef";
import type { PlanBlock } from "./PlanBlock";
import type { RowFacts } from "./RowFacts";
import type { RowStyle } from "./rowStyle";
import type { SheetView } from "./SheetView";

const NAMED_HEADING =
  /^(?:theme|objective|priority|section|aim|goal|strand|standard|outcome|part|workstream|key (?:area|theme|objective|priority)|strategic (?:aim|objective|priority|goal)|domain|area|recommendation|thema|amcan|blaenoriaeth|adran|kloe|chapter|pillar)\s*(?:no\.? ?)?(?:\d{1,2}|[a-h]|i{1,3}|iv|vi{0,3}|one|two|three|four|five|six)?\s*(?:[:.–-]|$)/;

/** The facts of a row; `nextRef` is the ref of the next row that has one. */
export function readRowFacts(
  view: SheetView,
  block: PlanBlock,
  rowIndex: number,
  usual: RowStyle,
  nextRef: string,
): RowFacts {
  const { header } = block;
  const { columns, months } = header;
  const text = (role: HeadingRole) => {
    const columnIndex = columns.get(role);
    return columnIndex === undefined ? "" : view.text(rowIndex, columnIndex);
  };
  const texts: string[] = [];
  let firstColumn = header.firstColumn;
  for (let columnIndex = header.firstColumn; columnIndex <= header.lastColumn; columnIndex++) {
    const shown = view.text(rowIndex, columnIndex);
    if (shown !== "" && texts.push(shown) === 1) firstColumn = columnIndex;
  }
  const first = texts[0] ?? "";
  const refText = text("ref");
  const main = text("action") || (first === refText ? (texts[1] ?? first) : first);
  const mainColumn = text("action") ? (columns.get("action") ?? firstColumn) : firstColumn;
  const merge = view.merge(rowIndex, mainColumn);
  const width = header.lastColumn - header.firstColumn + 1;
  const cell = view.cell(rowIndex, mainColumn);

  return {
    rowIndex,
    text,
    has: (role) => text(role) !== "",
    get hasMonths() {
      return holdsMonths(view, months, rowIndex, cell?.fill);
    },
    first,
    firstColumn,
    filledCount: texts.length,
    isAlone: texts.length === 1 || (texts.length === 2 && refText !== "" && first === refText),
    isBanner: merge !== undefined && merge.columnCount * 2 >= width && merge.columnCount > 1 && merge.rowCount === 1,
    get isCapitals() {
      return main.length > 4 && main === main.toUpperCase() && (main.match(/\p{Lu}/gu)?.length ?? 0) > 2;
    },
    get isNamedHeading() {
      return NAMED_HEADING.test(foldText(main.slice(0, 60))) || NAMED_HEADING.test(foldText(refText));
    },
    get hasChildren() {
      return refText !== "" && isChildRef(refText, nextRef);
    },
    standsOut: {
      bold: cell?.bold === true && !usual.bold,
      fill: cell?.fill !== undefined && cell.fill !== "#FFFFFF" && !usual.fills.has(cell.fill),
    },
    isMergedOn: isMergedOn(view, rowIndex, columns.get("action")),
    fingerprint: () => texts.map((shown) => foldText(shown.slice(0, 80))).join("|"),
  };
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
