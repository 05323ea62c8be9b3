import type { Action, Grid } from "../../src/plan/Plan";
import type { ProgressState } from "../../src/plan/Progress";
import type { StatusFlag, StatusId, StatusReading } from "../../src/plan/Status";
import { findingSentence } from "../../src/words/findingSentence";
import { aDeadline } from "../fixtures/aDeadline";
import { aProgress } from "../fixtures/aProgress";
import { aStatusReading } from "../fixtures/aStatusReading";
import { aCheckContext, findingsOf } from "./findingsOf";

const due = (day: string): Partial<Action> => ({ deadline: aDeadline(day) });
const set = (status: StatusId | null, more: Partial<Action> = {}): Partial<Action> => ({
  status: aStatusReading(status),
  ...more,
});
const flagged = (flag: StatusFlag, fill: string, text = "", rowIndex = 1): Partial<Action> => ({
  status: aStatusReading(null, { flags: [flag], fill, text, rowIndex }),
});

test("status/conditional-format: cells without text are one note, those with a letter none", () => {
  const blank = flagged("conditional-format", "");
  const lettered = { status: aStatusReading("on-target", { flags: ["conditional-format"] }) };
  expect(findingsOf("status/conditional-format", aCheckContext([lettered, blank, blank]))).toMatchObject([
    { count: 2 },
  ]);
  expect(findingsOf("status/conditional-format", aCheckContext([lettered]))).toEqual([]);
});

test("status/unknown-fill: a cell without that doubt does not count", () => {
  const known = { status: aStatusReading("on-target", { fill: "#FFC7CE", from: "fill" }) };
  expect(findingsOf("status/unknown-fill", aCheckContext([known]))).toEqual([]);
});

test("status/unknown-fill: one finding a colour, at its first cell", () => {
  const context = aCheckContext([
    flagged("unknown-fill", "#FFC7CE", "", 4),
    flagged("unknown-fill", "#FFC7CE", "", 5),
    flagged("unknown-fill", "#123456", "", 6),
  ]);
  expect(
    findingsOf("status/unknown-fill", context).map((finding) => [finding.at.rowIndex, findingSentence(finding)]),
  ).toEqual([
    [4, "2 cells in the colour #FFC7CE match no legend entry. Add the colour to the legend, or correct it."],
    [6, "1 cell in the colour #123456 matches no legend entry. Add the colour to the legend, or correct it."],
  ]);
});

test("status/unknown-text: each odd cell is reported, months too", () => {
  const odd = (columnIndex: number) => aStatusReading(null, { text: "?", columnIndex, flags: ["unknown-text"] });
  const context = aCheckContext([{ months: [odd(5), aStatusReading(null), odd(7)] }]);
  expect(findingsOf("status/unknown-text", context).map(({ at }) => at.columnIndex)).toEqual([5, 7]);
});

test("status/text-against-fill: both sides are told", () => {
  const legend: Grid["legend"] = {
    sheet: "Plan",
    entries: [{ label: "On target", status: "on-target", fill: "#00B050" }],
  };
  const reading = aStatusReading("suspended", { text: "S", fill: "#00B050", flags: ["text-against-fill"] });
  const found = findingsOf("status/text-against-fill", aCheckContext([{ status: reading }], { legend }));
  expect(found.map(findingSentence)).toEqual(["The cell says “S”, and its colour says “On target”. Make them agree."]);
});

describe("status/against-rating", () => {
  const found = (action: Partial<Action>, more = {}) =>
    findingsOf("status/against-rating", aCheckContext([action], {}, more));

  test("a status that the words or the date do not bear out is reported with the cell that speaks against it", () => {
    expect(found(set("one-month-behind", due("2024-06-30")))).toMatchObject([
      { status: "one-month-behind", rating: "on-target", restsOn: { rowIndex: 1, columnIndex: 3 } },
    ]);
    expect(found(set("on-target", { progress: aProgress("complete"), ...due("2024-03-01") }))).toHaveLength(1);
  });

  test.each<[StatusId, Partial<Action>]>([
    ["on-target", due("2024-06-30")],
    ["programmed", due("2024-06-30")],
    ["amber", due("2024-06-30")],
    ["red", due("2024-03-15")],
    ["complete", { progress: aProgress("complete") }],
    ["suspended", due("2024-06-30")],
    ["awaiting-funds", due("2024-01-01")],
    ["on-target", { deadline: aDeadline(null) }],
  ])("%s agrees with %j", (status, action) => expect(found(set(status, action))).toEqual([]));

  describe("which ratings agree with a person's status", () => {
    const RATED = [
      "complete",
      "on-target",
      "programmed",
      "not-due",
      "one-month-behind",
      "over-one-month-behind",
    ] as const;
    const MORE_RATED = ["reprogrammed", "superseded", "suspended"] as const;
    const agreeing = (status: StatusId) =>
      [...RATED, ...MORE_RATED].filter((rated) => {
        const context = aCheckContext([set(status, { key: "1|a" })]);
        const why = { code: "no-date", raw: "" } as const;
        return (
          findingsOf("status/against-rating", {
            ...context,
            ratings: new Map([["1|a", { status: rated, why, at: null }]]),
          }).length === 0
        );
      });

    test.each<[StatusId, readonly StatusId[]]>([
      ["on-target", ["on-target", "programmed", "not-due"]],
      ["programmed", ["on-target", "programmed", "not-due"]],
      ["not-due", ["on-target", "programmed", "not-due"]],
      ["green", ["complete", "on-target", "programmed", "not-due"]],
      ["amber", ["on-target", "not-due", "one-month-behind", "reprogrammed", "suspended"]],
      ["red", ["one-month-behind", "over-one-month-behind"]],
      ["one-month-behind", ["one-month-behind"]],
      ["over-one-month-behind", ["over-one-month-behind"]],
      ["reprogrammed", ["reprogrammed"]],
      ["superseded", ["superseded"]],
      ["awaiting-funds", [...RATED, ...MORE_RATED]],
    ])("with %s: %j", (status, ratings) => expect(agreeing(status)).toEqual(ratings));

    test.each(["complete", "blue"])("%s that is not borne out has a rule of its own", (status) => {
      expect(agreeing(status)).toEqual([...RATED, ...MORE_RATED]);
      expect(findingsOf("status/complete-unsaid", aCheckContext([set(status)]))).toHaveLength(1);
    });
  });

  test("green and delayed has a rule of its own", () => {
    const delayed = set("on-target", { progress: aProgress("delayed"), deadline: aDeadline("2024-06-30") });
    expect(found(delayed)).toEqual([]);
    expect(findingsOf("progress/contradiction", aCheckContext([delayed]))).toHaveLength(1);
  });

  test("a blank status, or one of a plan without ratings, is no disagreement", () => {
    const blank = { status: aStatusReading(null, { text: "" }), ...due("2023-06-30") };
    expect(found(blank)).toEqual([]);
    expect(found(set("one-month-behind", due("2024-06-30")), { ratings: new Map() })).toEqual([]);
  });

  test("amber is at risk as well as behind, and agrees with a date to come; one month behind does not", () => {
    const amber = (more: Partial<StatusReading>) => ({
      status: aStatusReading("one-month-behind", more),
      ...due("2024-06-30"),
    });
    expect(found(amber({ text: "Amber" }))).toEqual([]);
    expect(found(amber({ text: "", from: "fill", fill: "#FFC000" }))).toEqual([]);
    expect(found(amber({ text: " Orange - risk" }))).toEqual([]);
    expect(found(amber({ text: "One month behind" }))).toHaveLength(1);
    expect(found(amber({ text: "Not amber" }))).toHaveLength(1);
    expect(found(amber({ text: "Amber", status: "over-one-month-behind" }))).toHaveLength(1);
  });

  test("what we wrote ourselves is no person's word", () => {
    const action = set("on-target", { key: "1|a", ...due("2023-06-30") });
    expect(found(action, { ours: new Set(["1|a"]) })).toEqual([]);
  });
});

test("status/green-past-date: reported instead of the general disagreement", () => {
  const context = aCheckContext([set("on-target", due("2024-01-31")), set("on-target", due("2024-06-30"))]);
  expect(findingsOf("status/green-past-date", context)).toMatchObject([
    { due: "2024-01-31", at: { rowIndex: 1, columnIndex: 5 } },
  ]);
  expect(findingsOf("status/against-rating", context)).toEqual([]);
});

test("status/green-past-date: every green status counts, and only green ones", () => {
  const late = (status: StatusId | null) =>
    findingsOf("status/green-past-date", aCheckContext([set(status, due("2024-01-31"))])).length;
  expect(["on-target", "programmed", "green"].map(late)).toEqual([1, 1, 1]);
  expect(["amber", "complete", null].map(late)).toEqual([0, 0, 0]);
  expect(findingsOf("status/green-past-date", aCheckContext([set("green", { deadline: aDeadline(null) })]))).toEqual(
    [],
  );
});

test("status/green-past-date: a plan with months is judged by the report month's cell", () => {
  const months: Grid["months"] = { columnIndex: 6, months: ["2024-02", "2024-03", "2024-04"] };
  const found = (asAt: string, ...cells: readonly (StatusId | null)[]) =>
    findingsOf(
      "status/green-past-date",
      aCheckContext(
        [
          {
            ...due("2024-01-31"),
            status: aStatusReading("on-target"),
            months: cells.map((cell) => aStatusReading(cell)),
          },
        ],
        { months, asAt },
      ),
    ).length;
  expect(found("2024-03-31", "amber", "on-target", "amber")).toBe(1);
  expect(found("2024-03-31", "on-target", "amber", "on-target")).toBe(0);
  expect(found("2024-09-30", "on-target", "on-target", "on-target")).toBe(0);
});

test("status/complete-unsaid: complete by status alone is reported, said or done it is not", () => {
  const context = aCheckContext([
    set("complete", { progress: aProgress("in-progress") }),
    set("complete", { progress: aProgress("complete") }),
    set("complete", { deadline: aDeadline(null, { kind: "done" }) }),
  ]);
  expect(findingsOf("status/complete-unsaid", context)).toHaveLength(1);
});

describe("status/better-without-progress", () => {
  const months: Grid["months"] = { columnIndex: 5, months: ["2024-01", "2024-02", "2024-03"] };
  const found = (before: StatusId | null, now: StatusId | null, state: ProgressState = "not-stated") =>
    findingsOf(
      "status/better-without-progress",
      aCheckContext(
        [{ months: [null, before, now].map((status) => aStatusReading(status)), progress: aProgress(state) }],
        { months },
      ),
    );

  test("red last month and green this one, with nothing said, is reported", () => {
    expect(found("over-one-month-behind", "on-target")).toMatchObject([
      { before: "over-one-month-behind", beforeMonth: "2024-02", now: "on-target" },
    ]);
  });

  test.each<[StatusId, StatusId, number]>([
    ["red", "amber", 1],
    ["red", "one-month-behind", 1],
    ["over-one-month-behind", "amber", 1],
    ["one-month-behind", "on-target", 1],
    ["amber", "green", 1],
    ["amber", "on-target", 1],
    ["red", "over-one-month-behind", 0],
    ["amber", "one-month-behind", 0],
    ["green", "on-target", 0],
    ["green", "amber", 0],
    ["one-month-behind", "red", 0],
    ["awaiting-funds", "on-target", 0],
    ["red", "complete", 0],
  ])("from %s to %s: %i", (before, now, count) => expect(found(before, now)).toHaveLength(count));

  test.each(["not-stated", "not-started", "delayed"] as const)("%s explains no better status", (state) =>
    expect(found("red", "green", state)).toHaveLength(1),
  );

  test("the first month of a plan has none before it, and our own cell is no person's", () => {
    const first: Grid["months"] = { columnIndex: 5, months: ["2024-03", "2024-04"] };
    const cells = ["red", "green"].map((status) => aStatusReading(status));
    const quiet = { months: cells, progress: aProgress("not-stated"), key: "1|a" };
    expect(findingsOf("status/better-without-progress", aCheckContext([quiet], { months: first }))).toEqual([]);
    const second: Grid["months"] = { columnIndex: 5, months: ["2024-02", "2024-03"] };
    const context = aCheckContext([quiet], { months: second });
    expect(findingsOf("status/better-without-progress", context)).toHaveLength(1);
    expect(findingsOf("status/better-without-progress", { ...context, ours: new Set(["1|a"]) })).toEqual([]);
  });

  test("with progress, the same or worse, or a blank month, it is not", () => {
    expect(found("over-one-month-behind", "on-target", "in-progress")).toEqual([]);
    expect(found("on-target", "on-target")).toEqual([]);
    expect(found("on-target", "one-month-behind")).toEqual([]);
    expect(found(null, "on-target")).toEqual([]);
  });
});

test("a cell that still holds what we wrote is never found fault with", () => {
  const ours = new Set(["1|a"]);
  for (const flag of ["unknown-text", "unknown-fill", "text-against-fill"] as const) {
    const action = { key: "1|a", ...flagged(flag, "#19A354", "T") };
    expect(findingsOf(`status/${flag}`, aCheckContext([action]))).toHaveLength(1);
    expect(findingsOf(`status/${flag}`, aCheckContext([action], {}, { ours }))).toEqual([]);
  }
});
