import type { IsoDate } from "../../src/cells/isoDate";
import { DEFAULT_THRESHOLDS } from "../../src/checks/Thresholds";
import type { DateSpan, Deadline } from "../../src/plan/Deadline";
import type { Action } from "../../src/plan/Plan";
import { findingSentence } from "../../src/words/findingSentence";
import { aCell } from "../fixtures/aCell";
import { aDateCell } from "../fixtures/aDateCell";
import { aDeadline } from "../fixtures/aDeadline";
import { aProgress } from "../fixtures/aProgress";
import { aSheet } from "../fixtures/aSheet";
import { aStatusReading } from "../fixtures/aStatusReading";
import { aTheme } from "../fixtures/aTheme";
import { aCheckContext, findingsOf } from "./findingsOf";

const due = (day: string | null, more: Partial<Deadline> = {}): Partial<Action> => ({ deadline: aDeadline(day, more) });
const complete = { progress: aProgress("complete") };
const APRIL: DateSpan = ["2024-04-01", "2024-04-30"];

describe("deadline/missing", () => {
  test("an action without a deadline is reported at its cell", () => {
    const [finding, ...others] = findingsOf("deadline/missing", aCheckContext([due("2024-05-31"), due(null)]));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      at: { rowIndex: 2, columnIndex: 3 },
      actionKey: "2|write the visitor guide",
      raw: "",
    });
  });

  test("a deadline yet to be confirmed is none", () => {
    const found = findingsOf("deadline/missing", aCheckContext([due(null, { kind: "to-be-confirmed", raw: "TBC" })]));
    expect(found.map(findingSentence)).toEqual(["“TBC” is no date yet. Give the action a date to be finished by."]);
  });

  test.each([
    ["a complete action", { ...due(null), ...complete }],
    ["one that goes on", due(null, { kind: "ongoing" })],
    ["one a person marked complete", { ...due(null), status: aStatusReading("complete") }],
  ])("%s needs no date", (_, action) => {
    expect(findingsOf("deadline/missing", aCheckContext([action]))).toEqual([]);
  });

  test("the date of the heading above is told", () => {
    const themes = [aTheme("Roads", { deadline: aDeadline("2024-06-30") })];
    const [finding] = findingsOf("deadline/missing", aCheckContext([{ ...due(null), theme: 0 }], { themes }));
    expect(finding?.themeDue).toBe("2024-06-30");
  });

  test("a plan without a column of deadlines is one finding, not one a row", () => {
    const context = aCheckContext(
      [
        { ...due(null), cells: {} },
        { ...due(null), cells: {} },
      ],
      {
        columns: { ref: 0, action: 1, lead: 2, progress: 4 },
      },
    );
    expect(findingsOf("deadline/missing", context)).toEqual([]);
    expect(findingsOf("column/missing", context)).toMatchObject([
      { role: "deadline", at: { rowIndex: 0, columnIndex: 0 } },
    ]);
  });
});

describe("deadline/unreadable and deadline/impossible", () => {
  test("what is no date is unreadable, and what no calendar has is impossible; never both", () => {
    const context = aCheckContext([
      due(null, { kind: "unreadable", raw: "soonish" }),
      due(null, { kind: "unreadable", raw: "31/02/2024", flags: ["impossible"] }),
    ]);
    expect(findingsOf("deadline/unreadable", context).map(({ raw }) => raw)).toEqual(["soonish"]);
    expect(findingsOf("deadline/impossible", context).map(({ raw }) => raw)).toEqual(["31/02/2024"]);
  });
});

describe("deadline/overdue", () => {
  test("an action past its date and not complete is reported with its days", () => {
    const found = findingsOf("deadline/overdue", aCheckContext([due("2024-03-30"), due("2024-03-31")]));
    expect(found).toMatchObject([{ due: "2024-03-30", daysLate: 1, at: { rowIndex: 1, columnIndex: 3 } }]);
    expect(found.map(findingSentence)).toEqual([
      "Due on 30 March 2024 and not complete, 1 day late. Finish it, or agree a new date.",
    ]);
  });

  test.each<[string, Partial<Action>]>([
    ["complete", complete],
    ["superseded", { progress: aProgress("superseded") }],
    ["suspended", { progress: aProgress("suspended") }],
    ["marked complete by a person", { status: aStatusReading("complete") }],
    ["given a new date still to come", { progress: aProgress("extension", { newDate: APRIL }) }],
    ["not due until later", { progress: aProgress("not-due", { notDueUntil: APRIL }) }],
    ["done by its deadline", due("2024-01-31", { kind: "done" })],
    ["recurring", due("2023-01-31", { kind: "recurring", every: "P1Y" })],
    ["ongoing", due("2023-01-31", { kind: "ongoing" })],
  ])("an action that is %s is not overdue", (_, action) => {
    expect(findingsOf("deadline/overdue", aCheckContext([{ ...due("2024-01-31"), ...action }]))).toEqual([]);
  });

  test("a new date that is the report date itself has not passed; one before it has", () => {
    const moved = (day: IsoDate) => ({
      ...due("2024-01-31"),
      progress: aProgress("extension", { newDate: [day, day] }),
    });
    expect(findingsOf("deadline/overdue", aCheckContext([moved("2024-03-31")]))).toEqual([]);
    expect(findingsOf("deadline/overdue", aCheckContext([moved("2024-03-30")]))).toMatchObject([{ daysLate: 60 }]);
  });

  test("an extension that is only asked for leaves it overdue", () => {
    const asked = { ...due("2024-01-31"), progress: aProgress("extension") };
    expect(findingsOf("deadline/overdue", aCheckContext([asked]))).toHaveLength(1);
  });
});

describe("deadline/interim-past", () => {
  const stages = (more: Partial<Deadline> = {}) =>
    due("2024-06-30", {
      raw: "Draft Jan 2024\nFull June 2024",
      dates: [
        ["2024-01-01", "2024-01-31"],
        ["2024-06-01", "2024-06-30"],
      ],
      labels: ["Draft", "Full"],
      ...more,
    });

  test("an interim date that is past is reported with its label, the last not", () => {
    expect(findingsOf("deadline/interim-past", aCheckContext([stages()]))).toMatchObject([
      { label: "Draft", date: ["2024-01-01", "2024-01-31"], due: "2024-06-30" },
    ]);
  });

  test.each([
    ["a span of days", { raw: "Jan 2024 to June 2024", labels: [null, null] }],
    ["a date that was revised", { raw: "Jan 2024\nrevised to June 2024" }],
  ])("%s has no interim date", (_, more) => {
    expect(findingsOf("deadline/interim-past", aCheckContext([stages(more)]))).toEqual([]);
  });

  test.each<[string, Partial<Deadline>]>([
    ["a list without labels", { raw: "Jan 2024, June 2024", labels: [null, null] }],
    ["one label of two", { raw: "Draft Jan 2024 June 2024", labels: ["Draft", null] }],
    ["labels that only the second has", { raw: "Jan 2024 Full June 2024", labels: [null, "Full"] }],
  ])("%s has one", (_, more) => {
    expect(findingsOf("deadline/interim-past", aCheckContext([stages(more)]))).toHaveLength(1);
  });

  test("a list read without labels is told without one", () => {
    const { deadline } = stages({ raw: "Jan 2024, June 2024" });
    const { labels: _, ...bare } = deadline ?? aDeadline(null);
    expect(findingsOf("deadline/interim-past", aCheckContext([{ deadline: bare }]))).toMatchObject([{ label: null }]);
  });

  test("one date, however it is written, has no interim date", () => {
    const one = due("2024-06-30", { raw: "Draft\nJune 2024", labels: ["Draft"] });
    expect(findingsOf("deadline/interim-past", aCheckContext([one]))).toEqual([]);
  });

  test("of several interim dates the latest that is past is told; one that ends on the report date is not past", () => {
    const dates: readonly DateSpan[] = [
      ["2024-01-31", "2024-01-31"],
      ["2024-02-29", "2024-02-29"],
      ["2024-03-31", "2024-03-31"],
      ["2024-06-30", "2024-06-30"],
    ];
    const found = (asAt: IsoDate) =>
      findingsOf("deadline/interim-past", aCheckContext([stages({ raw: "a, b", dates, labels: [] })], { asAt }));
    expect(found("2024-03-31")).toMatchObject([{ date: ["2024-02-29", "2024-02-29"] }]);
    expect(found("2024-04-01")).toMatchObject([{ date: ["2024-03-31", "2024-03-31"] }]);
    expect(found("2024-01-31")).toEqual([]);
    expect(found("2024-06-30")).toMatchObject([{ date: ["2024-03-31", "2024-03-31"] }]);
  });

  test("what recurs has no interim date", () => {
    expect(findingsOf("deadline/interim-past", aCheckContext([stages({ kind: "recurring", every: "P3M" })]))).toEqual(
      [],
    );
  });

  test("once the last date is past too, the action is overdue and nothing else", () => {
    expect(findingsOf("deadline/interim-past", aCheckContext([stages()], { asAt: "2024-07-01" }))).toEqual([]);
  });
});

describe("deadline/ambiguous-order", () => {
  const context = (...raws: readonly string[]) => aCheckContext(raws.map((raw) => due("2024-04-03", { raw })));

  test("is reported only where the column holds a date that can only be month first", () => {
    expect(findingsOf("deadline/ambiguous-order", context("03/04/2024", "25/12/2024"))).toEqual([]);
    expect(findingsOf("deadline/ambiguous-order", context("03/04/2024", "12/25/2024"))).toMatchObject([
      { raw: "03/04/2024", taken: "2024-04-03", orElse: "2024-03-04" },
    ]);
  });

  test.each([
    ["a day over twelve in either place", ["12/13/2024", "13/04/2024", "04/13/2024"]],
    ["a number no month or day has", ["12/32/2024", "03/04/2024"]],
    ["three digits of a year", ["12/25/2024", "03/04/202"]],
    ["mixed separators", ["12/25/2024", "03/04-2024"]],
    ["a date within a longer number", ["12/25/2024", "103/04/2024", "3/4/2024/5", "1-03/04/2024"]],
  ])("%s is not ambiguous", (_, raws) => {
    expect(findingsOf("deadline/ambiguous-order", context(...raws))).toEqual([]);
  });

  test.each([
    ["12/13/2024", "12/11/2024", "2024-11-12", "2024-12-11"],
    ["12/31/2024", "1/12/24", "2024-12-01", "2024-01-12"],
    ["1.25.2024", "by 03.04.49", "2049-04-03", "2049-03-04"],
    ["1-25-2024", "(03-04-50)", "1950-04-03", "1950-03-04"],
  ])("beside %s, %s is %s or %s", (monthFirst, raw, taken, orElse) => {
    expect(findingsOf("deadline/ambiguous-order", context(monthFirst, raw))).toMatchObject([{ raw, taken, orElse }]);
  });

  test("a date that reads the same either way, and what is no date, are not ambiguous", () => {
    expect(findingsOf("deadline/ambiguous-order", context("12/25/2024", "04/04/2024", "Room 3/4", "v1.2.3.4"))).toEqual(
      [],
    );
  });
});

describe("doubts of a reading", () => {
  test.each([
    ["deadline/year-assumed", "year-assumed"],
    ["deadline/misread", "misread"],
    ["deadline/weekday-mismatch", "weekday-mismatch"],
    ["deadline/week-not-monday", "week-not-monday"],
  ] as const)("%s is reported where the reading carries the flag, and only there", (rule, flag) => {
    const context = aCheckContext([due("2024-05-31", { raw: "31 May", flags: [flag] }), due("2024-05-31")]);
    expect(findingsOf(rule, context)).toMatchObject([{ raw: "31 May", at: { rowIndex: 1, columnIndex: 3 } }]);
  });

  test("of several dates the odd week is named", () => {
    const action = due("2024-06-30", {
      flags: ["week-not-monday"],
      dates: [APRIL, ["2024-05-07", "2024-05-13"], ["2024-06-01", "2024-06-30"]],
    });
    expect(findingsOf("deadline/week-not-monday", aCheckContext([action]))).toMatchObject([
      { taken: ["2024-05-07", "2024-05-13"] },
    ]);
  });

  test("neither a week from Monday nor another length of time is the odd one", () => {
    const action = due("2024-06-30", {
      flags: ["week-not-monday"],
      dates: [
        ["2024-05-06", "2024-05-12"] /* from a Monday */,
        ["2024-05-14", "2024-05-15"] /* two days from a Tuesday */,
        ["2024-05-15", "2024-05-21"] /* a week from a Wednesday */,
      ],
    });
    expect(findingsOf("deadline/week-not-monday", aCheckContext([action]))).toMatchObject([
      { taken: ["2024-05-15", "2024-05-21"] },
    ]);
  });
});

describe("deadline/stored-as-text", () => {
  const check = (text: string, more: Partial<Deadline> = {}) =>
    findingsOf(
      "deadline/stored-as-text",
      aCheckContext([due("2024-05-31", { raw: text, ...more })], {}, { sheet: aSheet([[], ["1", "a", "b", text]]) }),
    );

  test.each(["31/05/2024", "31 May 2024", "May 2024", "31st May 2024", "2024-05-31", "May-24"])(
    "%s as text is reported",
    (text) => expect(check(text)).toHaveLength(1),
  );

  test.each(["31 May, 2024", "31-May-24", "31 - 05 - 2024", "May '24", " 31/05/2024 "])("%s too", (text) =>
    expect(check(text)).toHaveLength(1),
  );

  test.each<[string, Partial<Deadline>]>([
    ["two dates", { dates: [APRIL, APRIL] }],
    ["what recurs", { kind: "recurring" }],
    ["no date at all", { dates: [] }],
  ])("%s cannot be one date cell", (_, more) => expect(check("31/05/2024", more)).toEqual([]));

  test("a formula keeps its result itself", () => {
    const sheet = aSheet([
      [],
      ["1", "a", "b", aCell({ value: "31/05/2024", text: "31/05/2024", formula: "=Dates!A1" })],
    ]);
    expect(findingsOf("deadline/stored-as-text", aCheckContext([due("2024-05-31")], {}, { sheet }))).toEqual([]);
  });

  test.each(["By end of May 2024", "May 2024 (draft)", "Q1 2024/25"])(
    "%s has words that a date cell would lose",
    (text) => expect(check(text)).toEqual([]),
  );

  test("a true date is not text", () => {
    const sheet = aSheet([[], ["1", "a", "b", aDateCell("2024-05-31")]]);
    expect(findingsOf("deadline/stored-as-text", aCheckContext([due("2024-05-31")], {}, { sheet }))).toEqual([]);
  });
});

test("deadline/after-theme: what recurs, or stands under a heading without a date, is not later than it", () => {
  const themes = [aTheme("Roads", { deadline: aDeadline("2024-06-30") }), aTheme("Parks")];
  const actions = [
    { ...due("2024-07-01", { kind: "recurring", every: "P1M" }), theme: 0 },
    { ...due(null), theme: 0 },
    { ...due("2024-07-01"), theme: 1 },
    { ...due("2024-07-01"), theme: 2 },
  ];
  expect(findingsOf("deadline/after-theme", aCheckContext(actions, { themes }))).toEqual([]);
});

test("deadline/after-theme: an action due later than its heading is reported, one due with it not", () => {
  const themes = [aTheme("Roads", { ref: "R1", deadline: aDeadline("2024-06-30") })];
  const actions = [
    { ...due("2024-07-01"), theme: 0 },
    { ...due("2024-06-30"), theme: 0 },
    { ...due("2024-07-01"), theme: 0, ...complete },
    due("2024-07-01"),
  ];
  expect(findingsOf("deadline/after-theme", aCheckContext(actions, { themes }))).toMatchObject([
    { theme: "R1", due: "2024-07-01", themeDue: "2024-06-30", at: { rowIndex: 1 } },
  ]);
});

test("deadline/weekend: a weekend that is the report date itself is still to come", () => {
  const context = aCheckContext([due("2024-03-31")]); // Easter Sunday
  expect(findingsOf("deadline/weekend", context)).toHaveLength(1);
});

test("deadline/weekend: only an exact day to come counts, not the end of a month or what is past", () => {
  const actions = [
    due("2024-06-01") /* a Saturday */,
    due("2024-06-02") /* a Sunday */,
    due("2024-06-03"),
    due("2024-06-30", { dates: [["2024-06-01", "2024-06-30"]] }),
    due("2024-03-30"),
    { ...due("2024-06-01"), ...complete },
  ];
  expect(findingsOf("deadline/weekend", aCheckContext(actions)).map(({ due: day }) => day)).toEqual([
    "2024-06-01",
    "2024-06-02",
  ]);
});

describe("the cell of a deadline", () => {
  const at = (columnIndex: number) => ({ rowIndex: 1, columnIndex });
  const overdue = (cells: Action["cells"], rows: Parameters<typeof aSheet>[0]) =>
    findingsOf("deadline/overdue", aCheckContext([{ ...due("2024-01-31"), cells }], {}, { sheet: aSheet(rows) }));
  const both = { deadline: at(3), revisedDeadline: at(4) };

  test.each([
    ["the new one where it holds something", both, [[], ["1", "a", "b", "Dec 2023", "Jan 2024"]], 4],
    ["the first where the new one is blank", both, [[], ["1", "a", "b", "Jan 2024", "  "]], 3],
    ["the first where the row ends before the new one", both, [[], ["1", "a", "b", "Jan 2024"]], 3],
    ["the first where the sheet ends before it", both, [[]], 3],
    ["the new one where the plan has no other", { revisedDeadline: at(4) }, [[], ["1", "a", "b", "", ""]], 4],
  ])("is %s", (_, cells, rows, columnIndex) => {
    expect(overdue(cells, rows)).toMatchObject([{ at: at(columnIndex) }]);
  });
});

describe("deadline/bunched", () => {
  const days = (count: number, of: number) =>
    aCheckContext(
      Array.from({ length: of }, (_, index) => due(index < count ? "2024-06-28" : `2024-07-${10 + index}`)),
    );

  test("over a third of the plan on one day is one finding at the header", () => {
    expect(findingsOf("deadline/bunched", days(4, 9))).toMatchObject([
      { due: "2024-06-28", count: 4, of: 9, at: { rowIndex: 0, columnIndex: 3 }, actionKey: null },
    ]);
  });

  test("a plan of just the fewest actions is long enough, and what recurs is no deadline on a day", () => {
    const { fewestForShares } = DEFAULT_THRESHOLDS;
    expect(findingsOf("deadline/bunched", days(fewestForShares, fewestForShares))).toHaveLength(1);
    const recurring = aCheckContext(
      Array.from({ length: 9 }, () => due("2024-06-28", { kind: "recurring", every: "P1Y" })),
    );
    expect(findingsOf("deadline/bunched", recurring)).toEqual([]);
  });

  test("a third is not over a third, and a short plan says nothing", () => {
    expect(findingsOf("deadline/bunched", days(3, 9))).toEqual([]);
    expect(findingsOf("deadline/bunched", days(5, 5))).toEqual([]);
  });
});
