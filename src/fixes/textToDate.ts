import { a1 } from "../cells/a1";
import type { Cell } from "../cells/Cell";
import type { CellChange } from "../cells/CellChange";
import { isoToSerial, serialToIso } from "../cells/serialDate";
import { monthOf, monthSpan, yearOf } from "../cells/isoDate";
import type { Finding } from "../checks/Finding";
import type { FixReason } from "../checks/FixReason";
import type { DateSpan, Deadline } from "../plan/Deadline";
import { dateFormatFor } from "./dateFormatFor";
import { actionOf, cellAt, changeAt, type Fix, type FixContext } from "./FixContext";

/**
 * A date kept as text becomes a true date: the day, or the first of the month under a format that shows only the month. Left
 * alone are formulas, part-formatted cells, several dates, spans that no date cell can hold, and readings in doubt.
 */
export const textToDate: Fix = (findings, context) => {
  const changes = new Map<string, CellChange<FixReason>>();
  for (const finding of findings) {
    const change = toDate(finding, context);
    if (change) changes.set(a1(change), change); // a merged cell is the deadline of several actions
  }
  return [...changes.values()];
};

function toDate(finding: Finding, context: FixContext): CellChange<FixReason> | null {
  if (finding.rule !== "deadline/stored-as-text") return null;
  const { at, raw, taken } = finding;
  const action = actionOf(context, finding);
  const cell = cellAt(context, at);
  const shows = shownBy(taken);
  if (!action || !shows || !isSure(action.deadline) || !isPlainText(cell)) return null;
  const serial = isoToSerial(taken[0], context.system);
  if (serialToIso(serial, context.system) !== taken[0]) return null; // before Excel's own calendar begins
  const numberFormat = dateFormatFor(shows, raw, cell, context.sheet, at.columnIndex);
  const after = { value: serial, ...(numberFormat !== cell.numberFormat && { numberFormat }) };
  return changeAt(context, at, finding, after, { code: "text-to-date", raw, taken });
}

/** A date cell holds one day, or a month by its format; nothing else. */
function shownBy([from, to]: DateSpan): "day" | "month" | null {
  if (from === to) return "day";
  const [first, last] = monthSpan(yearOf(from), monthOf(from));
  return from === first && to === last ? "month" : null;
}

function isSure({ kind, dates, flags }: Deadline): boolean {
  return kind === "dated" && dates.length === 1 && flags.every((flag) => flag === "stored-as-text");
}

function isPlainText(cell: Cell | undefined): cell is Cell {
  return typeof cell?.value === "string" && cell.formula === undefined && !cell.isError && !cell.partFormatted;
}
