import { addDays } from "../../src/cells/isoDate";
import { DEFAULT_THRESHOLDS } from "../../src/checks/Thresholds";
import type { Action } from "../../src/plan/Plan";
import { aDeadline } from "../fixtures/aDeadline";
import { aProgress } from "../fixtures/aProgress";
import { aStatusReading } from "../fixtures/aStatusReading";
import { aCheckContext, findingsOf } from "./findingsOf";

const said = (...progress: Parameters<typeof aProgress>): Partial<Action> => ({ progress: aProgress(...progress) });

test("progress/missing: a blank cell of an open action is reported, words without a state are not", () => {
  const context = aCheckContext([
    said("not-stated", { raw: " " }),
    said("not-stated", { raw: "See action 4" }),
    { ...said("not-stated"), deadline: aDeadline(null, { kind: "done" }) },
  ]);
  expect(findingsOf("progress/missing", context)).toMatchObject([{ at: { rowIndex: 1, columnIndex: 4 } }]);
});

describe("progress/contradiction", () => {
  const kinds = (action: Partial<Action>) =>
    findingsOf("progress/contradiction", aCheckContext([action])).map(({ kind }) => kind);

  test("complete, yet a later target or a deadline to come", () => {
    const target = ["2024-04-01", "2024-04-30"] as const;
    expect(kinds(said("complete", { raw: "COMPLETE. On target for April", laterTarget: target }))).toEqual([
      "complete-with-later-target",
    ]);
    expect(kinds({ ...said("complete"), deadline: aDeadline("2024-04-01") })).toEqual(["complete-before-deadline"]);
    expect(kinds({ ...said("complete"), deadline: aDeadline("2024-03-31") })).toEqual([]);
  });

  test("complete before a date that only recurs, or without a date, is no contradiction", () => {
    const yearly = aDeadline("2024-06-30", { kind: "recurring", every: "P1Y" });
    expect(kinds({ ...said("complete"), deadline: yearly })).toEqual([]);
    expect(kinds({ ...said("complete"), deadline: aDeadline(null, { kind: "unreadable", raw: "soon" }) })).toEqual([]);
    expect(kinds({ ...said("in-progress"), deadline: aDeadline("2024-06-30") })).toEqual([]);
  });

  test("delayed, yet a person's status says all is well", () => {
    expect(kinds({ ...said("delayed"), status: aStatusReading("on-target") })).toEqual(["delayed-yet-green"]);
    expect(kinds({ ...said("delayed"), status: aStatusReading("one-month-behind") })).toEqual([]);
    expect(kinds(said("delayed"))).toEqual([]);
  });
});

test("progress/extension-without-date: neither an approval nor a new date is recorded", () => {
  const past = { deadline: aDeadline("2024-01-31") };
  const asked = {
    ...past,
    ...said("extension", { raw: "Three month extension requested", words: "extension requested" }),
  };
  const context = aCheckContext([
    asked,
    { ...past, ...said("extension", { raw: "Extension agreed by the board" }) },
    { ...past, ...said("extension", { newDate: ["2024-06-01", "2024-06-30"] }) },
    { ...asked, deadline: aDeadline("2024-06-30") },
    { ...asked, deadline: aDeadline("2024-03-31") } /* the report date itself */,
  ]);
  expect(findingsOf("progress/extension-without-date", context)).toMatchObject([
    { words: "extension requested", at: { rowIndex: 1, columnIndex: 4 } },
  ]);
});

test("progress/extension-without-date: what recurs has no date that an extension could have moved", () => {
  const extended = said("extension", { raw: "Extension requested", words: "Extension requested" });
  const recurring = aDeadline("2024-06-30", { kind: "recurring", every: "P1Y" });
  const context = aCheckContext([
    { ...extended, deadline: recurring },
    { ...extended, deadline: aDeadline(null) },
  ]);
  expect(findingsOf("progress/extension-without-date", context)).toHaveLength(2);
});

describe("progress/old", () => {
  const old = (raw: string, asAt = "2024-03-31") =>
    findingsOf("progress/old", aCheckContext([said("in-progress", { raw })], { asAt })).map(({ lastDate }) => lastDate);

  test.each([
    ["Met on 5/10/23", "2023-10-05"],
    ["Met on 5.10.23, draft on 15.9.23", "2023-10-05"],
    ["Met on 15-10-2023", "2023-10-15"],
    ["Met on 05/1/23", "2023-01-05"],
    ["Draft 31 October 2023, first met 1 May 2021", "2023-10-31"],
  ])("%s names %s last", (raw, lastDate) => expect(old(raw)).toEqual([lastDate]));

  test.each(["Met on 5 October", "See 5/10 and 6/11", "Room 1999a", "Version 2.1.3"])("%s names no year", (raw) =>
    expect(old(raw)).toEqual([]),
  );

  test("the last day of three months back is not old yet", () => {
    const { oldProgressDays } = DEFAULT_THRESHOLDS;
    const limit = addDays("2023-10-31", oldProgressDays);
    expect(old("Met in October 2023", limit)).toEqual([]);
    expect(old("Met in October 2023", addDays(limit, 1))).toEqual(["2023-10-31"]);
  });
});

test("progress/old: the last date named lies over three months back", () => {
  const context = aCheckContext([
    said("in-progress", { raw: "Met in October 2023, draft due" }),
    said("in-progress", { raw: "Met in October 2023 and on 5 January 2024" }),
    said("in-progress", { raw: "Draft being written" }),
    said("complete", { raw: "Completed October 2023" }),
  ]);
  expect(findingsOf("progress/old", context)).toMatchObject([{ lastDate: "2023-10-31", at: { rowIndex: 1 } }]);
});
