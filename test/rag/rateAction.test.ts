import { DEFAULT_THRESHOLDS } from "../../src/checks/Thresholds";
import type { Deadline } from "../../src/plan/Deadline";
import type { Action } from "../../src/plan/Plan";
import type { Progress, ProgressState } from "../../src/plan/Progress";
import { rateAction } from "../../src/rag/rateAction";
import { aDeadline } from "../fixtures/aDeadline";
import { aGrid } from "../fixtures/aGrid";
import { anAction } from "../fixtures/anAction";
import { aProgress } from "../fixtures/aProgress";
import { aSheet } from "../fixtures/aSheet";

const DEADLINE_CELL = { rowIndex: 1, columnIndex: 3 };
const PROGRESS_CELL = { rowIndex: 1, columnIndex: 4 };

function rate(overrides: Partial<Action>, asAt = "2024-03-31", thresholds = DEFAULT_THRESHOLDS) {
  return rateAction(anAction(overrides), aGrid([], { asAt }), { thresholds });
}

function progressing(state: ProgressState, due: string | null, more: Partial<Progress> = {}): Partial<Action> {
  return { progress: aProgress(state, more), deadline: aDeadline(due) };
}

describe("words come before dates", () => {
  test.each<[ProgressState, string]>([
    ["superseded", "superseded"],
    ["suspended", "suspended"],
    ["complete", "complete"],
    ["extension", "reprogrammed"],
    ["delayed", "one-month-behind"],
  ])("progress that says %s is rated %s whether the date is past, ahead or missing", (state, status) => {
    for (const due of ["2024-03-15", "2024-12-31", null]) {
      const rating = rate(progressing(state, due));
      expect(rating.status).toBe(status);
      expect(rating.at).toEqual(PROGRESS_CELL);
    }
  });

  test("delay over a month past the date is rated by the date", () => {
    const rating = rate(progressing("delayed", "2024-02-15"));
    expect(rating).toEqual({
      status: "over-one-month-behind",
      why: { code: "delayed-and-late", words: "delayed", due: "2024-02-15", daysLate: 45 },
      at: DEADLINE_CELL,
    });
  });

  test("a deadline that says done is complete, at the deadline", () => {
    const rating = rate({ deadline: aDeadline("2024-01-31", { kind: "done", raw: "Achieved Jan 2024" }) });
    expect(rating).toEqual({
      status: "complete",
      why: { code: "deadline-done", raw: "Achieved Jan 2024", on: "2024-01-31" },
      at: DEADLINE_CELL,
    });
  });

  test("a complete action with a later target stays complete", () => {
    expect(rate(progressing("complete", null, { laterTarget: ["2024-04-01", "2024-04-30"] })).status).toBe("complete");
  });

  test("an extension keeps the new date as its reason", () => {
    const newDate = ["2024-06-01", "2024-06-30"] as const;
    expect(rate(progressing("extension", null, { newDate })).why).toMatchObject({ code: "extension", newDate });
  });
});

describe("not due", () => {
  test.each([
    ["the whole of a year that has begun", ["2024-01-01", "2024-12-31"], "not-due"],
    ["the report date itself", ["2024-03-31", "2024-03-31"], "not-due"],
    ["the day before", ["2024-03-30", "2024-03-30"], "unrated"],
  ] as const)("not due until %s", (_, notDueUntil, status) => {
    expect(rate(progressing("not-due", null, { notDueUntil: [...notDueUntil] })).status).toBe(status);
  });

  test("without a date of its own it means the deadline, while that is to come", () => {
    expect(rate(progressing("not-due", "2024-05-31")).status).toBe("not-due");
    expect(rate(progressing("not-due", "2024-03-20")).status).toBe("one-month-behind");
    expect(rate(progressing("not-due", null)).status).toBe("unrated");
  });
});

describe("by date", () => {
  test.each([
    ["2024-03-31", "on-target"],
    ["2024-04-01", "on-target"],
    ["2024-03-30", "one-month-behind"],
    ["2024-02-29", "over-one-month-behind"] /* one calendar month on is 29 March */,
    ["2024-03-01", "one-month-behind"],
  ])("due %s at 31 March 2024 is %s", (due, status) => {
    expect(rate(progressing("in-progress", due)).status).toBe(status);
  });

  test.each([
    ["2023-01-31", "2023-02-28", "one-month-behind"],
    ["2023-01-31", "2023-03-01", "over-one-month-behind"],
    ["2024-01-31", "2024-02-29", "one-month-behind"],
    ["2024-01-31", "2024-03-01", "over-one-month-behind"],
    ["2023-12-31", "2024-01-31", "one-month-behind"],
  ])("a month after %s ends with its month: at %s it is %s", (due, asAt, status) => {
    expect(rate(progressing("in-progress", due), asAt).status).toBe(status);
  });

  test("how many months count as behind is a threshold", () => {
    const lenient = { ...DEFAULT_THRESHOLDS, behindMonths: 3 };
    expect(rate(progressing("in-progress", "2024-01-15"), "2024-03-31", lenient).status).toBe("one-month-behind");
    const strict = { ...DEFAULT_THRESHOLDS, behindMonths: 0 };
    expect(rate(progressing("in-progress", "2024-03-30"), "2024-03-31", strict).status).toBe("over-one-month-behind");
  });

  test("on target says by date only where no progress is stated", () => {
    expect(rate(progressing("not-stated", "2024-04-30")).why).toMatchObject({ code: "due-ahead", byDateOnly: true });
    expect(rate(progressing("in-progress", "2024-04-30")).why).toMatchObject({ code: "due-ahead", byDateOnly: false });
  });

  test.each<ProgressState>(["partly-complete", "in-progress", "not-started", "not-stated"])(
    "progress that says %s is rated by the date",
    (state) => expect(rate(progressing(state, "2024-01-31")).status).toBe("over-one-month-behind"),
  );
});

describe("recurring and open-ended deadlines", () => {
  test("recurring goes by its next occurrence, however long ago it began", () => {
    const deadline = aDeadline("2003-11-30", { kind: "recurring", every: "P1Y", raw: "Nov-03 and then annually" });
    const rating = rate({ deadline });
    expect(rating.status).toBe("on-target");
    expect(rating.why).toEqual({ code: "recurs", next: "2024-11-30", byDateOnly: false });
  });

  test.each<[Partial<Deadline>, string]>([
    [{ kind: "recurring", raw: "1/2 yrly", every: "P6M" }, "recurs-undated"],
    [{ kind: "ongoing", raw: "Ongoing" }, "ongoing"],
    [{ kind: "to-be-confirmed", raw: "TBC" }, "no-date"],
    [{ kind: "relative", raw: "Within 3 months" }, "no-date"],
    [{ kind: "starts", raw: "From May" }, "no-date"],
    [{ kind: "none", raw: "" }, "no-date"],
    [{ kind: "unreadable", raw: "31/02/2024" }, "unreadable-date"],
  ])("%j is unrated, never green", (deadline, code) => {
    const rating = rate({ deadline: aDeadline(null, deadline) });
    expect(rating.status).toBe("unrated");
    expect(rating.why).toEqual({ code, raw: deadline.raw });
  });

  test("what goes on is unrated even where a date stands beside it", () => {
    expect(rate({ deadline: aDeadline("2024-12-31", { kind: "ongoing" }) }).status).toBe("unrated");
  });

  test("recurring from a past date without a period is unrated", () => {
    expect(rate({ deadline: aDeadline("2023-12-31", { kind: "recurring" }) }).status).toBe("unrated");
  });
});

describe("the cell a rating rests on", () => {
  const cells = { deadline: DEADLINE_CELL, revisedDeadline: { rowIndex: 1, columnIndex: 5 } };

  test("is the revised deadline where that holds something, else the first one", () => {
    const action = anAction({ cells });
    const rests = (revised: string | null) =>
      rateAction(action, aGrid([action]), {
        thresholds: DEFAULT_THRESHOLDS,
        sheet: aSheet([[], [1, "a", "b", "May 2024", "", revised]]),
      }).at;
    expect(rests("June 2024")).toEqual(cells.revisedDeadline);
    expect(rests(null)).toEqual(cells.deadline);
  });

  test("is none in a plan without deadlines", () => {
    expect(rate({ deadline: aDeadline(null), cells: {} }).at).toBeNull();
  });
});
