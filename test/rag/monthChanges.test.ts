import type { Action, MonthColumns } from "../../src/plan/Plan";
import type { StatusReading } from "../../src/plan/Status";
import { DEFAULT_THRESHOLDS } from "../../src/checks/Thresholds";
import { monthChanges, programmedStatus, type MonthOptions } from "../../src/rag/monthChanges";
import { rateAction } from "../../src/rag/rateAction";
import { schemeFor } from "../../src/rag/schemeFor";
import type { CellLike } from "../fixtures/aCell";
import { aDeadline } from "../fixtures/aDeadline";
import { aGrid } from "../fixtures/aGrid";
import { aProgress } from "../fixtures/aProgress";
import { aSheet } from "../fixtures/aSheet";
import { aStatusReading } from "../fixtures/aStatusReading";

/* The report month, March 2024, is the third of six. */
const MONTHS = ["2024-01", "2024-02", "2024-03", "2024-04", "2024-05", "2024-06"];
const BLANK: (Partial<StatusReading> | null)[] = [null, null, null, null, null, null];

/** The letters that one action's months get, blank where they stay as they are. */
function letters(
  action: Partial<Action>,
  options: MonthOptions,
  scheme = "council-monthly",
  readings = BLANK,
  columns: Pick<MonthColumns, "months" | "monthsEach"> = { months: MONTHS },
) {
  const months = readings.map((reading, index) => aStatusReading(null, { columnIndex: 5 + index, ...reading }));
  const grid = aGrid([{ ...action, months }], { months: { columnIndex: 5, ...columns } });
  const cells: CellLike[] = readings.map((reading) =>
    reading ? { value: reading.text || null, ...(reading.fill ? { fill: reading.fill } : {}) } : null,
  );
  const changes = monthChanges(
    {
      grid,
      sheet: aSheet([[], [null, null, null, null, null, ...cells]]),
      scheme: schemeFor(null, scheme),
      ratings: grid.actions.map((one) => rateAction(one, grid)),
      thresholds: DEFAULT_THRESHOLDS,
    },
    options,
  );
  const row = MONTHS.map((_, index) => changes.find(({ columnIndex }) => columnIndex === 5 + index)?.after);
  return row.map((after) => after?.value ?? "").join("|");
}

const may = aDeadline("2024-05-31");
const january = aDeadline("2024-01-15");
const february = aDeadline("2024-02-01");

test("nothing is filled in unless asked for", () => expect(letters({ deadline: may }, {})).toBe("|||||"));

describe("programmed months", () => {
  it.each([
    ["run from start to deadline, but for the report month", { start: february, deadline: may }, "|P||P|P|"],
    ["without a start are the month it is due", { deadline: may }, "||||P|"],
    [
      "of an action that is complete are those past",
      { start: february, deadline: may, progress: aProgress("complete") },
      "|P||||",
    ],
    ["need a date", { start: february, deadline: aDeadline(null) }, "|||||"],
  ] as const)("%s", (_, action, row) => expect(letters(action, { programmed: true })).toBe(row));

  test("are not given in a scheme that has no status of their own: green is not given without cause", () => {
    expect(letters({ start: february, deadline: may }, { programmed: true }, "rag")).toBe("|||||");
    expect(programmedStatus(schemeFor(null, "rag"))).toBeNull();
  });
});

describe("months past", () => {
  it.each([
    ["are on target while the date lay ahead", { deadline: may }, "T|T||||"],
    ["are behind once it had passed, and far behind in time", { deadline: january }, "B|O||||"],
    ["begin with the start", { start: february, deadline: may }, "|T||||"],
    [
      "after the date stay blank where today's words may have been true by then",
      { deadline: january, progress: aProgress("complete") },
      "|||||",
    ],
    ["stay blank without a date", { deadline: aDeadline(null) }, "|||||"],
  ] as const)("%s", (_, action, row) => expect(letters(action, { past: true })).toBe(row));

  test("come before programmed months where both are asked for", () => {
    expect(letters({ start: february, deadline: may }, { past: true, programmed: true })).toBe("|T||P|P|");
  });
});

describe("columns of quarters", () => {
  /* The report month, March 2024, ends the third of six. */
  const QUARTERS = ["2023-09", "2023-12", "2024-03", "2024-06", "2024-09", "2024-12"];
  const quarters = (action: Partial<Action>, options: MonthOptions) =>
    letters(action, options, undefined, BLANK, { months: QUARTERS, monthsEach: 3 });
  const mid = aDeadline("2023-11-10");

  it.each([
    ["the one the deadline falls in", { deadline: may }, "|||P||"],
    ["so where it is due in the quarter's first days", { deadline: aDeadline("2024-07-01") }, "||||P|"],
    ["so where it is due on the quarter's last day", { deadline: aDeadline("2024-06-30") }, "|||P||"],
    ["those a start in mid-quarter and a deadline in mid-quarter reach into", { start: mid, deadline: may }, "|P||P||"],
  ] as const)("programmed is %s", (_, action, row) => expect(quarters(action, { programmed: true })).toBe(row));

  it.each([
    ["are on target while the date lay ahead", { deadline: may }, "T|T||||"],
    ["are far behind at the end of the quarter whose second month it was due in", { deadline: mid }, "T|O||||"],
    ["are behind at the end of the quarter it was due near", { deadline: aDeadline("2023-12-10") }, "T|B||||"],
    ["begin with the quarter of the start", { start: mid, deadline: may }, "|T||||"],
  ] as const)("quarters past %s", (_, action, row) => expect(quarters(action, { past: true })).toBe(row));
});

describe("a month that a person has filled", () => {
  const theirs = [
    { text: "S", status: "suspended" },
    { text: "", status: "suspended", from: "fill", fill: "#878791" },
    null,
    { text: "?", flags: ["unknown-text"] },
    { text: "", fill: "#123456", flags: ["unknown-fill"] },
    null,
  ] as const satisfies (Partial<StatusReading> | null)[];

  test("stays, with text or with a fill alone", () => {
    expect(letters({ start: january, deadline: may }, { past: true, programmed: true }, undefined, theirs)).toBe(
      "|||||",
    );
  });

  test("gets the letter of its fill where letters are asked for", () => {
    expect(letters({ deadline: may }, { letters: true }, undefined, theirs)).toBe("|S||||");
  });
});
