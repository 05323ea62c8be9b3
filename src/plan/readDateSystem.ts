import { epochDay, isoDate } from "../cells/isoDate";
import { serialToIso, type DateSystem } from "../cells/serialDate";
import type { WorkbookCells } from "../cells/WorkbookCells";
import { MONTH_PATTERN, monthNamed } from "./months/monthNames";
import { fullYear } from "./months/readMonthHeading";
import { foldText } from "./text/foldText";
import { isDateFormat } from "./text/isDateFormat";

const OFFSET = 1_462; /* days from 1 January 1900 to 1 January 1904 as Excel counts them */
const NUMERIC = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const NAMED = new RegExp(`^(?:\\w+,? )?(\\d{1,2}) (${MONTH_PATTERN}) (\\d{4})$`);
const MONTH = new RegExp(`^(${MONTH_PATTERN})[ -](\\d{4}|\\d{2})$`);

/**
 * Whether a workbook counts its days from 1904: Office.js does not say, but the first date cell whose text and serial
 * disagree by 1,462 days does.
 */
export function readDateSystem({ sheets }: WorkbookCells): DateSystem {
  for (const { rows } of sheets) {
    for (const row of rows) {
      for (const cell of row) {
        if (typeof cell?.value !== "number" || !isDateFormat(cell.numberFormat)) continue;
        const system = systemOf(cell.value, foldText(cell.text));
        if (system !== null) return system;
      }
    }
  }
  return 1900;
}

function systemOf(serial: number, text: string): DateSystem | null {
  const read = serialToIso(serial);
  if (read === null) return null;
  const shown = shownDays(text);
  if (shown.some((day) => day === epochDay(read))) return 1900;
  const month = MONTH.exec(text);
  if (month) {
    const later = serialToIso(serial, 1904);
    const wanted = `${fullYear(month[2] ?? "")}-${String(monthNamed(month[1] ?? "")).padStart(2, "0")}`;
    return read.startsWith(wanted) ? 1900 : later?.startsWith(wanted) ? 1904 : null;
  }
  return shown.some((day) => day - epochDay(read) === OFFSET) ? 1904 : null;
}

/** The days a text may mean: both orders, for a workbook made in the United States shows month first. */
function shownDays(text: string): number[] {
  const [, first, second, year] = NUMERIC.exec(text) ?? [];
  const [, day, month = "", named] = NAMED.exec(text) ?? [];
  return [
    isoDate(Number(year), Number(second), Number(first)),
    isoDate(Number(year), Number(first), Number(second)),
    isoDate(Number(named), monthNamed(month) ?? 0, Number(day)),
  ].flatMap((date) => (date === null ? [] : [epochDay(date)]));
}
