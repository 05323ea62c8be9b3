import { isRef } from "../heading/isRef";
import { isChildRef } from "./isChildRef";
import type { PlanBlock } from "./PlanBlock";
import type { FoundTheme, JoinedRow } from "./JoinedRow";
import type { PlanRow } from "./PlanRow";
import type { SheetView } from "./SheetView";

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
  const texts: string[] = [];
  for (let columnIndex = header.firstColumn; columnIndex <= header.lastColumn; columnIndex++) {
    if (columnIndex !== refColumn && columnIndex !== header.columns.get("deadline"))
      texts.push(view.text(rowIndex, columnIndex));
  }
  const title = view.text(rowIndex, header.columns.get("action") ?? -1) || (texts.find((text) => text !== "") ?? "");
  return { rowIndex, ...refAndTitle(ref, title) };
}

/**
 * A heading's number taken off its title where the number is not in a cell of its own.
 * @example refAndTitle("", "Theme 2: Leadership") //=> { ref: "Theme 2", title: "Leadership" }
 */
function refAndTitle(ref: string, title: string): { ref: string | null; title: string } {
  if (ref !== "" && title !== "") return { ref, title };
  const whole = ref || title;
  const match =
    /^((?:[A-Z][A-Za-z]+ ){0,2}(?:[A-Z]{0,3}\d{1,3}(?:\.\d{1,3})*[a-z]?|[A-H]|[IVX]{1,4}))(?:\s*[:.)–-]\s*|\s{2,})(\S.*)$/s.exec(
      whole,
    );
  if (match?.[1] && match[2]) return { ref: match[1], title: match[2].trim() };
  return isRef(whole) ? { ref: whole, title: "" } : { ref: null, title: whole };
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
    const texts = Array.from({ length: view.width(rowIndex) }, (_, at) => view.text(rowIndex, at)).filter(
      (text) => text !== "",
    );
    if (title === "" || likeTitle === "" || texts.length !== 1) continue;
    const cell = view.cell(rowIndex, header.firstColumn);
    const own = refAndTitle("", title);
    const isNumbered = ref !== null && own.ref !== null && withoutNumber(ref) === withoutNumber(own.ref);
    const looksAlike =
      like?.bold === cell?.bold && like?.fill === cell?.fill && isCapitals(title) === isCapitals(likeTitle);
    /* The topmost line is the plan's title, unless it is numbered as the later headings are. */
    if (isNumbered || (looksAlike && ref === null && rowIndex === header.topRow - 1 && rowIndex > block.coverRow))
      return { rowIndex, ...own };
  }
  return null;
}

function withoutNumber(ref: string): string {
  return ref.replace(/(?:\d[\d.]*|\b[A-Z])$/, "");
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase();
}
