import { isBannerRow } from "../heading/isBannerRow";
import { isRef } from "../heading/isRef";
import { isLabelled } from "../text/isLabelled";
import { wordCount } from "../text/wordCount";
import { isChildRef } from "./isChildRef";
import type { PlanBlock } from "./PlanBlock";
import type { FoundTheme, JoinedRow } from "./JoinedRow";
import type { PlanRow } from "./PlanRow";
import { refAndTitle } from "./refAndTitle";
import type { SheetView } from "./SheetView";

const TITLED = 3; /* words: so many in the column of the refs are a title */
const BANNER_REACH = 4; /* rows above the header */

/** The rows of a grid as actions under their headings. */
export interface JoinedRows {
  readonly themes: readonly FoundTheme[];
  readonly actions: readonly JoinedRow[];
}

/**
 * Joins continuation rows to the action above, gives each action the heading above it, or the one its theme column names,
 * and carries a recommendation down over the blank cells below it.
 */
export function joinRows(view: SheetView, block: PlanBlock, rows: readonly PlanRow[]): JoinedRows {
  const { columns } = block.header;
  const themes: FoundTheme[] = [];
  const actions: { rowIndexes: number[]; theme: number | null; recommendation: string | null }[] = [];
  const banner = bannerAboveHeader(view, block, rows);
  if (banner) themes.push(banner);
  let theme = banner ? 0 : null;
  let named = "";
  let recommendation: string | null = null;

  for (const { rowIndex, kind } of rows) {
    const text = (columnIndex: number | undefined) =>
      columnIndex === undefined ? "" : view.text(rowIndex, columnIndex);
    if (kind === "theme") {
      theme = themes.push(themeOf(view, block, rowIndex)) - 1;
      recommendation = null;
    } else if (kind === "recommendation") {
      recommendation = text(columns.get("recommendation"));
    } else if (kind === "continuation") {
      actions.at(-1)?.rowIndexes.push(rowIndex);
    } else if (kind === "action") {
      const inColumn = text(columns.get("theme"));
      if (inColumn !== "" && inColumn !== named) {
        named = inColumn;
        theme = themes.push({ rowIndex, ...refAndTitle("", inColumn) }) - 1;
        recommendation = null;
      }
      recommendation = text(columns.get("recommendation")) || recommendation;
      actions.push({ rowIndexes: [rowIndex], theme, recommendation });
    }
  }
  return { themes, actions: withoutStrangers(view, block, themes, actions) };
}

/**
 * Where refs number actions under their headings (R9, R9a), an action numbered under another (R10a) stands under a heading
 * that is missing.
 */
function withoutStrangers(
  view: SheetView,
  { header }: PlanBlock,
  themes: readonly FoundTheme[],
  actions: readonly JoinedRow[],
): readonly JoinedRow[] {
  const column = header.columns.get("ref");
  if (column === undefined) return actions;
  const isOwn = ({ theme, rowIndexes: [rowIndex = 0] }: JoinedRow) =>
    theme !== null && isChildRef(themes[theme]?.ref ?? "", view.text(rowIndex, column));
  const themed = actions.filter(({ theme }) => theme !== null);
  const own = new Set(themed.filter(isOwn));
  if (own.size * 10 < themed.length * 7) return actions;
  return actions.map((action) => (action.theme === null || own.has(action) ? action : { ...action, theme: null }));
}

/** A heading row's ref and title: "25.1 (R1)" beside its title, or both in one cell ("Theme 1: Leadership"). */
function themeOf(view: SheetView, { header }: PlanBlock, rowIndex: number): FoundTheme {
  const refColumn = header.columns.get("ref");
  const ref = refColumn === undefined ? "" : view.text(rowIndex, refColumn);
  const title = view.text(rowIndex, header.columns.get("action") ?? -1);
  if (title !== "") return { rowIndex, ...refAndTitle(ref, title) };
  const isTitle = !isRef(ref) && (refAndTitle("", ref).ref !== null || wordCount(ref, TITLED) === TITLED);
  for (let columnIndex = header.firstColumn; columnIndex <= header.lastColumn; columnIndex++) {
    const text = view.text(rowIndex, columnIndex);
    if (text === "" || columnIndex === refColumn || columnIndex === header.columns.get("deadline")) continue;
    if (!(isTitle && isLabelled(text))) return { rowIndex, ...refAndTitle(ref, text) };
  }
  return { rowIndex, ...refAndTitle(ref, "") };
}

/** A line just above the first header heads its actions where lines like it, bold or in capitals, head later ones. */
function bannerAboveHeader(view: SheetView, block: PlanBlock, rows: readonly PlanRow[]): FoundTheme | null {
  const { header } = block;
  const later = rows.find(({ kind }) => kind === "theme");
  if (!later) return null;
  const like = view.cell(later.rowIndex, header.firstColumn);
  const likeTitle = view.text(later.rowIndex, header.firstColumn);
  const { ref } = refAndTitle("", likeTitle);
  for (
    let rowIndex = header.topRow - 1;
    rowIndex >= Math.max(block.coverRow, header.topRow - BANNER_REACH);
    rowIndex--
  ) {
    const title = view.text(rowIndex, header.firstColumn);
    if (title === "" || likeTitle === "") continue;
    const cell = view.cell(rowIndex, header.firstColumn);
    const own = refAndTitle("", title);
    const isNumbered = ref !== null && own.ref !== null && withoutNumber(ref) === withoutNumber(own.ref);
    const looksAlike =
      like?.bold === cell?.bold && like?.fill === cell?.fill && isCapitals(title) === isCapitals(likeTitle);
    /* The topmost line is the plan's title, unless it is numbered as the later headings are. */
    const isJustAbove = rowIndex === header.topRow - 1 && rowIndex > block.coverRow && isAlone(view, rowIndex);
    if (isNumbered ? isAlone(view, rowIndex) || isBannerRow(view, rowIndex) : looksAlike && ref === null && isJustAbove)
      return { rowIndex, ...own };
  }
  return null;
}

function isAlone(view: SheetView, rowIndex: number): boolean {
  let filled = 0;
  for (let columnIndex = 0; columnIndex < view.width(rowIndex); columnIndex++) {
    if (view.text(rowIndex, columnIndex) !== "") filled += 1;
  }
  return filled === 1;
}

function withoutNumber(ref: string): string {
  return ref.replace(/(?:\d[\d.]*|\b[A-Z])$/, "");
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase();
}
