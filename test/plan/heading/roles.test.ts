import { assignRoles, type HeadedColumn } from "../../../src/plan/heading/assignRoles";
import { columnEvidence, type ColumnEvidence } from "../../../src/plan/heading/columnEvidence";
import type { HeadingRole } from "../../../src/plan/heading/HeadingRole";
import { isPlanHeader } from "../../../src/plan/heading/isPlanHeader";
import { viewSheet } from "../../../src/plan/grid/viewSheet";
import { aCell, type CellLike } from "../../fixtures/aCell";
import { aDateCell } from "../../fixtures/aDateCell";
import { aSheet } from "../../fixtures/aSheet";

const NOTHING: ColumnEvidence = {
  count: 10,
  dates: 0,
  numbers: 0,
  refs: 0,
  answers: 0,
  single: 0,
  phrases: 0,
  prose: 0,
};
const holding = (part: Partial<ColumnEvidence>): ColumnEvidence => ({ ...NOTHING, ...part });

type Roles = Readonly<Partial<Record<HeadingRole, number>>>;
/** A column whose words name roles by these scores. */
const column = (columnIndex: number, roles: Roles, rest: Partial<HeadedColumn> = {}): HeadedColumn => ({
  columnIndex,
  heading: "",
  roles: (Object.entries(roles) as [HeadingRole, number][]).map(([role, score]) => ({ role, score })),
  ...rest,
});
const assigned = (...headed: readonly HeadedColumn[]) => Object.fromEntries(assignRoles(headed).columns);

describe("each role has one column and each column one role", () => {
  it.each<[string, readonly HeadedColumn[], Roles]>([
    ["the surest", [column(0, { lead: 5 }), column(1, { lead: 10 })], { lead: 1 }],
    ["of two as sure the first", [column(3, { lead: 10 }), column(1, { lead: 10 })], { lead: 1 }],
    [
      "what is taken leaves the next best",
      [column(0, { lead: 10 }), column(1, { lead: 8, support: 5 })],
      { lead: 0, support: 1 },
    ],
    ["less than four is too unsure", [column(0, { lead: 3 }), column(1, { status: 4 })], { status: 1 }],
    ["other takes a column out", [column(0, { other: 10, lead: 6 }), column(1, { lead: 5 })], { lead: 1 }],
    ["several columns may be other", [column(0, { other: 10 }), column(1, { other: 10, lead: 6 })], {}],
  ])("%s", (_, headed, roles) => expect(assigned(...headed)).toEqual(roles));

  it("the score is that of the roles given, and other gives none", () => {
    expect(
      assignRoles([column(0, { lead: 10 }), column(1, { lead: 9, status: 5 }), column(2, { other: 10 })]).score,
    ).toBe(15);
    expect(assignRoles([]).score).toBe(0);
  });
});

describe("what a person said of a column", () => {
  it("goes before all words and cells, and counts for a header", () => {
    const said = column(0, { lead: 13 }, { corrected: "action", evidence: holding({ numbers: 1 }) });
    expect(assigned(said, column(1, { action: 13, lead: 5 }))).toEqual({ action: 0, lead: 1 });
    expect(assignRoles([said]).score).toBe(100);
    expect(assignRoles([column(0, { lead: 13 }, { corrected: "other" })]).score).toBe(100);
  });
});

describe("what a column holds speaks for or against its heading", () => {
  it.each<[string, HeadedColumn, Roles]>([
    [
      "sentences under Status are progress",
      column(0, { status: 13 }, { evidence: holding({ prose: 0.6 }) }),
      { progress: 0 },
    ],
    ["fewer than six in ten are not", column(0, { status: 13 }, { evidence: holding({ prose: 0.5 }) }), { status: 0 }],
    ["dates under Lead are a deadline", column(0, { lead: 5 }, { evidence: holding({ dates: 1 }) }), { deadline: 0 }],
    [
      "dates under Outcome are a deadline",
      column(0, { outcome: 10 }, { evidence: holding({ dates: 1 }) }),
      { deadline: 0 },
    ],
    [
      "ticks under Status are when it was completed",
      column(0, { status: 10 }, { evidence: holding({ answers: 1 }) }),
      { completed: 0 },
    ],
    [
      "an empty column says nothing",
      column(0, { status: 13 }, { evidence: { ...holding({ prose: 1 }), count: 0 } }),
      { status: 0 },
    ],
    [
      "of a role named much less surely it says nothing",
      column(0, { lead: 10, status: 5 }, { evidence: holding({ prose: 1 }) }),
      { lead: 0 },
    ],
    [
      "of a role named nearly as surely it does",
      column(0, { outcome: 6, status: 10 }, { evidence: holding({ dates: 1 }) }),
      { completed: 0 },
    ],
  ])("%s", (_, headed, roles) => expect(assigned(headed)).toEqual(roles));
});

describe("a tracker without an action column", () => {
  it("has its recommendations for actions, where they may be", () => {
    expect(assigned(column(0, { recommendation: 10, action: 5 }))).toEqual({ action: 0 });
    expect(assigned(column(0, { recommendation: 10 }))).toEqual({ recommendation: 0 });
    expect(assigned(column(0, { recommendation: 10, action: 5 }), column(1, { action: 8 }))).toEqual({
      recommendation: 0,
      action: 1,
    });
  });
});

describe("a column headed for who and when", () => {
  const both = (heading: string, rest: Partial<HeadedColumn> = {}, roles: Roles = { lead: 10, deadline: 6 }) =>
    assigned(column(0, roles, { heading, ...rest }));

  it.each(["By whom and by when", "Who & when", "Who / when", "Who, when", "Who; when", "Who + when", "Who\nWhen"])(
    "%j serves as both",
    (heading) => expect(both(heading)).toEqual({ lead: 0, deadline: 0 }),
  );

  it("serves as both whichever it names first", () => {
    expect(both("When and who", {}, { deadline: 10, lead: 6 })).toEqual({ lead: 0, deadline: 0 });
  });

  it("serves as one where nothing joins the two, a person said it, or the other is named too unsurely", () => {
    expect(both("Lead by date")).toEqual({ lead: 0 });
    expect(both("Who and when", { corrected: "lead" })).toEqual({ lead: 0 });
    expect(both("Who and when", {}, { lead: 10, deadline: 3 })).toEqual({ lead: 0 });
    expect(both("Who and when", {}, { lead: 10 })).toEqual({ lead: 0 });
  });

  it("serves as one where the other has a column of its own", () => {
    expect(
      assigned(column(0, { lead: 10, deadline: 6 }, { heading: "Who and when" }), column(1, { deadline: 10 })),
    ).toEqual({ lead: 0, deadline: 1 });
  });
});

describe("a plan's header", () => {
  const of = (...roles: readonly HeadingRole[]) =>
    isPlanHeader(new Map(roles.map((role, index) => [role, index])), null);
  const months = { columnIndex: 3, headings: [] };

  it("has an action and two of lead, deadline, status, progress and months", () => {
    expect(of("action", "lead", "deadline")).toBe(true);
    expect(of("action", "status", "progress")).toBe(true);
    expect(of("action", "start", "completed")).toBe(true);
    expect(isPlanHeader(new Map([["action", 0] as const, ["lead", 1] as const]), months)).toBe(true);
  });

  it("is none with one of them, two of the same, or no action", () => {
    expect(of("action", "lead")).toBe(false);
    expect(of("action", "deadline", "start")).toBe(false);
    expect(of("action", "progress", "completed")).toBe(false);
    expect(of("lead", "deadline", "status")).toBe(false);
    expect(isPlanHeader(new Map([["action", 0] as const]), months)).toBe(false);
  });
});

describe("what a column holds", () => {
  const evidence = (cells: readonly CellLike[], from = 0, to = cells.length) =>
    columnEvidence(viewSheet(aSheet(cells.map((cell) => [cell]))), 0, from, to);
  /** What one cell counts for. */
  const kinds = (cell: CellLike) =>
    Object.entries(evidence([cell]))
      .filter(([kind, share]) => kind !== "count" && share === 1)
      .map(([kind]) => kind);

  it.each<[CellLike, readonly string[]]>([
    ["31/05/2024", ["dates", "single"]],
    ["31.5.24", ["dates", "single"]],
    ["May", ["dates", "single"]],
    ["by the end of 2024", ["dates", "phrases"]],
    ["Ongoing", ["dates", "single"]],
    ["Quarterly", ["dates", "single"]],
    ["Immediate", ["dates", "single"]],
    ["Mayor", ["single"]],
    ["12", ["numbers", "refs", "single"]],
    ["£1,200.50", ["numbers", "single"]],
    ["-12%", ["numbers", "single"]],
    ["12.", ["refs", "single"]],
    [12, ["numbers", "refs", "single"]],
    [aDateCell("2024-05-31"), ["dates", "single"]],
    [aCell({ value: 45000, text: "1/2", numberFormat: "d/m" }), ["dates", "single"]],
    ["R1a", ["refs", "single"]],
    ["Y", ["answers", "single"]],
    ["no", ["answers", "single"]],
    ["✓", ["answers", "single"]],
    ["Yes please", ["phrases"]],
    ["P Quill", ["single"]],
    ["Paint the boat", ["phrases"]],
    ["Paint the boat green", ["phrases"]],
    ["Paint the boat green again", ["phrases", "prose"]],
    ["In May the boat was painted green, and in June it was put to sea", ["phrases", "prose"]],
  ])("%j is %j", (cell, expected) => expect(kinds(cell)).toEqual(expected));

  it("has a date in a text of up to fifty-nine characters", () => {
    const text = (length: number) => "May".padEnd(length, " x");
    expect(kinds(text(59))).toContain("dates");
    expect(kinds(`${text(59)}x`)).not.toContain("dates");
  });

  it("is a share of the cells that hold something, in the rows asked for", () => {
    expect(evidence(["May", "May", "", null, "Boat"])).toMatchObject({ count: 3, dates: 2 / 3, single: 1 });
    expect(evidence(["May", "Boat", "Boat", "May"], 1, 3)).toMatchObject({ count: 2, dates: 0 });
    expect(evidence(["", null])).toEqual({ ...NOTHING, count: 0 });
  });

  it("is told by two hundred of them", () => {
    expect(evidence([...Array.from({ length: 200 }, () => "Boat"), "May"])).toMatchObject({ count: 200, dates: 0 });
  });
});
