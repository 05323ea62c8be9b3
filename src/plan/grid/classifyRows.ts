import { rowKey } from "../corrections/rowKey";
import type { SaidOfPlan } from "../corrections/saidOfPlan";
import type { SaidRow } from "../corrections/Corrections";
import { isCode } from "../heading/isCode";
import type { HeadingRole } from "../heading/HeadingRole";
import { statusOfWords } from "../status/statusOfWords";
import { foldText } from "../text/foldText";
import { findPageHeaders } from "./findPageHeaders";
import { headerRows } from "./headerRows";
import type { PlanBlock } from "./PlanBlock";
import type { PlanRow, PlanRowKind } from "./PlanRow";
import { readRowFacts } from "./readRowFacts";
import { ROW_CUES } from "./rowCues";
import type { RowFacts } from "./RowFacts";
import { usualStyle } from "./rowStyle";
import type { SheetView } from "./SheetView";
import { THEME_CUES, THEME_POINTS } from "./themeCues";

/** What is known of a sheet's rows before they are told apart. */
export interface RowContext {
  /** Rows that explain the legend. */
  readonly legendRows: ReadonlySet<number>;
  /** What a person said of rows, by `rowKey`. */
  readonly said: Pick<SaidOfPlan, "rows">;
  /** The roles a text would head a column with. */
  readonly match: (heading: string) => readonly { readonly role: HeadingRole; readonly score: number }[];
}

const TELLING: readonly HeadingRole[] = [
  "lead",
  "deadline",
  "revisedDeadline",
  "status",
  "progress",
  "start",
  "completed",
  "outcome",
];
const DETAILS: readonly HeadingRole[] = [...TELLING, "support", "priority", "resources"];
const COLUMNS: readonly HeadingRole[] = ["ref", "recommendation", "action", ...DETAILS];
const HEADING_SCORE = 8;
const CUE_LENGTH = 160; /* characters of a row's text that a cue may look at */
/** A text that cannot end here: it goes on in the next row whether or not the plan has refs. */
const HANGS = /(?:,|-|\b(?:a|an|and|as|at|by|for|from|in|its|of|on|or|our|that|the|their|this|to|which|with))$/i;

/** A note is work where somebody is to do it, or by a day. */
const NOTE = /^[([]?notes?\b/i;
/** All of it in one pair of brackets. */
const BRACKETED = /^\([^()]*\)\.?$/;

/** Tells the rows under a header apart, top to bottom, up to where something else begins. */
export function classifyRows(view: SheetView, block: PlanBlock, context: RowContext): readonly PlanRow[] {
  const facts = allFacts(view, block);
  const isPageHeader = findPageHeaders(view, block, facts);
  const rows: PlanRow[] = [];
  let before: RowFacts | null = null;
  for (const row of facts) {
    const said = saidKind(view, block, row, context);
    const kind = said ?? kindOf(row, before, rows, block, isPageHeader, context);
    rows.push({ rowIndex: row.rowIndex, kind, ...(said && { isSaid: true }) });
    if (kind === "end") break;
    if (kind === "action") before = row;
  }
  return withoutTail(rows, facts);
}

const KINDS: Readonly<Record<SaidRow, PlanRowKind>> = {
  action: "action",
  theme: "theme",
  continuation: "continuation",
  none: "aside",
};

function saidKind(view: SheetView, { header }: PlanBlock, row: RowFacts, { said }: RowContext): PlanRowKind | null {
  if (said.rows.size === 0 || row.filledCount === 0) return null;
  const { firstColumn, lastColumn, columns } = header;
  const kind = said.rows.get(rowKey(view, { firstColumn, lastColumn, action: columns.get("action") }, row.rowIndex));
  return kind === undefined ? null : KINDS[kind];
}

function allFacts(view: SheetView, block: PlanBlock): RowFacts[] {
  const { header, headers, endRow } = block;
  const usual = usualStyle(view, block);
  const refColumn = header.columns.get("ref");
  const facts: RowFacts[] = [];
  let nextRef = "";
  const isHeader = headerRows(headers);
  for (let rowIndex = endRow - 1; rowIndex > header.bottomRow; rowIndex--) {
    if (isHeader.has(rowIndex)) continue;
    facts.push(readRowFacts(view, block, rowIndex, usual, nextRef));
    const ref = refColumn === undefined ? "" : view.text(rowIndex, refColumn);
    if (isCode(ref)) nextRef = ref;
  }
  return facts.reverse();
}

function kindOf(
  row: RowFacts,
  before: RowFacts | null,
  above: readonly PlanRow[],
  block: PlanBlock,
  isPageHeader: (row: RowFacts) => boolean,
  context: RowContext,
): PlanRowKind {
  if (row.filledCount === 0) return "blank";
  if (context.legendRows.has(row.rowIndex) || isPageHeader(row)) return "aside";
  const previous = above.at(-1)?.kind;
  if (isForeignHeader(row, previous, context)) return "end";
  if (isAside(row)) return "aside";
  if (row.isMergedOn && before) return "continuation";
  if (!row.has("action")) return kindWithoutAction(row, before, block);
  if (isHeading(row)) return "theme";
  if (before && isSplit(row, before, block)) return "continuation";
  return "action";
}

function kindWithoutAction(row: RowFacts, before: RowFacts | null, block: PlanBlock): PlanRowKind {
  const details = DETAILS.filter((role) => row.has(role)).length;
  const hasRef = row.has("ref") && isCode(row.text("ref"));
  if (row.has("recommendation") && !row.isBanner) {
    if (details > 0 && !(row.isCapitals && row.isBolder)) return "action";
    return isHeading(row) ? "theme" : "recommendation";
  }
  if (details > 0 && !row.isBanner && !(row.has("ref") && !hasRef && row.isAlone)) {
    if (hasRef) return "aside";
    return before ? "continuation" : "aside";
  }
  if (row.filledCount === 1 && hasRef) return "aside"; /* a template's numbered blank row */
  if (row.isAlone || row.isBanner) return row.firstColumn <= actionColumn(block) || row.isBanner ? "theme" : "aside";
  return row.has("theme") || row.has("ref") ? "theme" : "aside";
}

function actionColumn(block: PlanBlock): number {
  return block.header.columns.get("action") ?? 0;
}

/** Enough cues speak for a heading; no more are asked than could still decide. */
function isHeading(row: RowFacts): boolean {
  let [points, toCome] = [0, THEME_CUES.reduce((sum, cue) => sum + Math.max(0, cue.points), 0)];
  for (const cue of THEME_CUES) {
    if (cue.fits(row)) points += cue.points;
    toCome -= Math.max(0, cue.points);
    if (points + toCome < THEME_POINTS) return false;
  }
  return true;
}

/** Totals, signatures, notes and the like; never a row that tells who is to do it and by when. */
function isAside(row: RowFacts): boolean {
  if (row.has("action") && row.has("lead") && row.has("deadline")) return false;
  if (isRemark(row)) return true;
  if (NOTE.test(row.text("action")) && (row.has("lead") || row.has("deadline"))) return false;
  const texts = new Set([row.first, row.text("action")]);
  texts.delete("");
  return [...texts].some((text) => {
    const folded = foldText(text.slice(0, CUE_LENGTH));
    return ROW_CUES.some(({ pattern }) => pattern.test(folded));
  });
}

/** A remark in brackets between the actions, with no number of its own and nobody to do it. */
function isRemark(row: RowFacts): boolean {
  const text = row.text("action");
  if (!BRACKETED.test(text)) return false;
  return !(row.has("ref") || row.has("lead") || row.has("deadline") || row.has("revisedDeadline") || row.has("status"));
}

/** After a blank row: the headings of another table, at least half of them words that head other columns than these. */
function isForeignHeader(row: RowFacts, previous: PlanRowKind | undefined, { match }: RowContext): boolean {
  if ((previous !== "blank" && previous !== "aside") || row.filledCount < 3) return false;
  if (row.has("ref") && isCode(row.text("ref"))) return false;
  const shown = COLUMNS.filter((role) => row.has(role));
  const foreign = shown.filter((role) => {
    const text = row.text(role);
    const [best] = text.length <= 40 ? match(text) : [];
    return best !== undefined && best.score >= HEADING_SCORE && best.role !== role && statusOfWords(text) === null;
  });
  return foreign.length >= 2 && foreign.length * 2 >= shown.length;
}

/** A text that a page break cut in two: it goes on in small letters, with no ref, lead or deadline of its own. */
function isSplit(row: RowFacts, before: RowFacts, block: PlanBlock): boolean {
  if (row.has("ref") || !(HANGS.test(before.text("action")) || (block.header.columns.has("ref") && before.has("ref"))))
    return false;
  if (row.has("lead") || row.has("deadline") || row.has("recommendation") || row.has("status")) return false;
  const text = row.text("action");
  return /^\p{Ll}/u.test(text) && !/^[a-z]{1,3}[).:]/.test(text) && !/[.!?:;]$/.test(before.text("action"));
}

/** Lone lines after the last whole row, with a blank row before them, are notes; so are headings with nothing under them. */
function withoutTail(rows: readonly PlanRow[], facts: readonly RowFacts[]): readonly PlanRow[] {
  const byRow = new Map(facts.map((row) => [row.rowIndex, row]));
  const isWhole = ({ kind, rowIndex }: PlanRow) =>
    kind === "continuation" ||
    (kind === "action" && !(byRow.get(rowIndex)?.isAlone && !byRow.get(rowIndex)?.has("ref")));
  const lastWhole = rows.findLastIndex(isWhole);
  if (lastWhole < 0) return rows;
  const blank = rows.findIndex((row, index) => index > lastWhole && row.kind === "blank");
  const lastAction =
    blank >= 0 ? rows.findLastIndex(({ kind }, index) => kind === "action" && index < blank) : rows.length;
  return rows.map((row, index) => {
    if (index <= lastWhole || row.isSaid) return row;
    if (row.kind === "action" && blank >= 0 && index > blank) return { ...row, kind: "aside" };
    const hasRef = isCode(byRow.get(row.rowIndex)?.text("ref") ?? "");
    return row.kind === "theme" && index > lastAction && !hasRef ? { ...row, kind: "aside" } : row;
  });
}
