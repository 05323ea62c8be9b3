import ExcelJS from "exceljs";
import { leadsGold, leadsHeldOut } from "../gold/leads";
import { progressGold, progressHeldOut } from "../gold/progress";
import { readDeadlineGold } from "../gold/readDeadlineGold";

const MONTHS = ["Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar"];
const HEADINGS = ["Ref", "Action", "Outcome", "Lead officer", "Deadline", ...MONTHS, "Progress", "Resources"];
const FIRST_MONTH = 6; /* column, as exceljs counts them */
const ACTIONS_A_THEME = 25;
const ACTIONS_A_PAGE = 40;
const BLANK_EVERY = 90;
const WORK = "Review Publish Agree Write Test Compare Train Survey Replace Draft Share Move".split(" ");
const THINGS = [
  "the standards for replies to residents",
  "what each home visit costs, by ward",
  "the risks of moving to the new offices",
  "who may sign off a discretionary award",
  "the letters that go out after a change",
  "how complaints reach the team that can mend them",
  "the guide to evidence that landlords ask for",
];
const OUTCOMES = ["Fewer calls back", "Faster payments", "A single view of each case", "Staff know whom to ask", ""];
const FILLS = ["FF00B050", "FFFFC000", "FFFF0000", "FF92D050", null];

/** An .xlsx of so many actions under headings, with page headers, blank rows, fills and the spellings of our corpora. */
export async function aMessyPlan(actionCount: number): Promise<ArrayBuffer> {
  const deadlines = [...readDeadlineGold("deadlines.txt"), ...readDeadlineGold("deadlinesHeldOut.txt")];
  const leads = [...leadsGold, ...leadsHeldOut];
  const told = [...progressGold, ...progressHeldOut];
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Improvement plan");
  sheet.addRow(["Improvement plan: progress to January 2010"]).font = { bold: true };
  sheet.addRow([]);
  sheet.addRow(HEADINGS).font = { bold: true };
  for (let index = 0; index < actionCount; index++) {
    const theme = Math.floor(index / ACTIONS_A_THEME) + 1;
    if (index > 0 && index % ACTIONS_A_PAGE === 0) sheet.addRow(HEADINGS).font = { bold: true };
    if (index % ACTIONS_A_THEME === 0) {
      const row = sheet.addRow([`${theme}`, `Theme ${theme}: ${pick(THINGS, theme)}`]);
      row.font = { bold: true };
    }
    const row = sheet.addRow([
      `${theme}.${(index % ACTIONS_A_THEME) + 1}`,
      `${pick(WORK, index)} ${pick(THINGS, index * 5)} (case ${index + 1})`,
      pick(OUTCOMES, index),
      pick(leads, index * 7).text,
      later(pick(deadlines, index * 11).text, index % 8),
      ...MONTHS.map(() => null),
      `${pick(told, index * 13).text}${index % 3 === 0 ? "" : ` See minute ${index}.`}`,
      index % 4 === 0 ? `£${index}` : "Within budget",
    ]);
    for (let month = 0; month < 10; month++) {
      const argb = pick(FILLS, index * 3 + month);
      if (argb) row.getCell(FIRST_MONTH + month).fill = { type: "pattern", pattern: "solid", fgColor: { argb } };
    }
    if (index % BLANK_EVERY === 0) sheet.addRow([]);
  }
  return workbook.xlsx.writeBuffer();
}

function pick<T>(from: readonly T[], index: number): T {
  return from[index % from.length] as T;
}

/** The same text in another year. */
function later(text: string, years: number): string {
  return text.replace(/\b20\d\d\b/g, (year) => String(Number(year) + years));
}
