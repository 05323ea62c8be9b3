import type { SheetCells } from "../../src/cells/SheetCells";
import type { SaidOfHeader } from "../../src/plan/corrections/Corrections";
import { readPlan } from "../../src/plan/readPlan";
import type { ReadOptions } from "../../src/plan/ReadOptions";
import { aCell, type CellLike } from "../fixtures/aCell";
import { aSheet } from "../fixtures/aSheet";
import { aWorkbook } from "../fixtures/aWorkbook";

type Rows = readonly (readonly CellLike[])[];

const [GREEN, RED] = ["#11AA33", "#BB2211"] as const;
const HEADER = ["Action", "Lead", "By when", "RAG"];
const planOf = (name: string, overrides: Partial<SheetCells> = {}, status: CellLike = "", lead = "P Quill") =>
  aSheet([HEADER, [`Paint the boats of ${name}`, lead, "May 2024", status]], { name, ...overrides });
const legendOn = (name: string, green: string, red: string): SheetCells =>
  aSheet([[aCell({ value: green, fill: GREEN })], [aCell({ value: red, fill: RED })]], { name });

const read = (sheets: readonly SheetCells[], options: Partial<ReadOptions> = {}) =>
  readPlan(aWorkbook(sheets), { today: "2024-06-30", ...options });
const saying = (said: Partial<SaidOfHeader>): Partial<ReadOptions> => ({
  corrections: { roles: {}, headers: [{ headings: HEADER.map((heading) => heading.toLowerCase()), ...said }] },
});

describe("the sheets of a workbook", () => {
  const names = (...sheets: readonly SheetCells[]) => read(sheets).grids.map(({ sheet }) => sheet);
  const hidden = { visibility: "hidden" } as const;

  it("are read in their order, those that we made left out", () => {
    expect(
      names(planOf("One"), planOf("Ours", { mark: "summary" }), aSheet([], { name: "None" }), planOf("Two")),
    ).toEqual(["One", "Two"]);
  });

  it("that are hidden are read where no other holds a plan", () => {
    expect(names(planOf("One", hidden), planOf("Two"))).toEqual(["Two"]);
    expect(names(planOf("One", hidden), aSheet([["Notes"]], { name: "Two" }))).toEqual(["One"]);
    expect(names(planOf("One", { visibility: "veryHidden" }))).toEqual(["One"]);
  });

  it("give the plan the workbook's name", () => {
    expect(readPlan(aWorkbook([planOf("One")], { name: "Harbour.xlsx" }), { today: "2024-06-30" }).workbook).toBe(
      "Harbour.xlsx",
    );
  });
});

describe("the legend of a plan", () => {
  const status = (sheets: readonly SheetCells[], options: Partial<ReadOptions> = {}) => {
    const [grid] = read(sheets, options).grids;
    return [grid?.legend?.sheet ?? null, grid?.actions[0]?.status?.status ?? null];
  };
  const plan = planOf("Plan", {}, aCell({ fill: GREEN }));
  const [first, second] = [legendOn("First", "Complete", "Overdue"), legendOn("Second", "On track", "Off track")];

  it("is its sheet's own, else the first of the workbook", () => {
    expect(status([plan])).toEqual([null, null]);
    expect(status([plan, first, second])).toEqual(["First", "complete"]);
    expect(status([second, plan, first])).toEqual(["Second", "on-target"]);
    const withOwn = aSheet(
      [
        [aCell({ value: "On hold", fill: GREEN })],
        [aCell({ value: "Overdue", fill: RED })],
        [null],
        HEADER,
        ["Paint the boats", "P Quill", "May", aCell({ fill: GREEN })],
      ],
      { name: "Plan" },
    );
    expect(status([first, withOwn])).toEqual(["Plan", "suspended"]);
  });

  it("all of them are told, in the order of the sheets, hidden ones too", () => {
    const legends = read([second, { ...first, visibility: "hidden" }, plan]).legends.map(({ sheet }) => sheet);
    expect(legends).toEqual(["Second", "First"]);
  });

  it("is the one that a person chose, or none", () => {
    expect(status([plan, first, second], saying({ legend: "Second" }))).toEqual(["Second", "on-target"]);
    expect(status([plan, first, second], saying({ legend: "Gone" }))).toEqual(["First", "complete"]);
    expect(status([plan, first, second], saying({ legend: null }))).toEqual([null, null]);
  });

  it("means what a person said of its labels", () => {
    expect(status([plan, first], saying({ meanings: { complete: "suspended" } }))).toEqual(["First", "suspended"]);
  });
});

describe("letters explained in words", () => {
  const key = (name: string, text: string) => aSheet([[text]], { name });
  const b = (sheets: readonly SheetCells[], options: Partial<ReadOptions> = {}) => {
    const [grid] = read(sheets, options).grids;
    return grid?.actions[0]?.status?.status;
  };
  const plan = planOf("Plan", {}, "B");

  it("count for the whole workbook, the first of them", () => {
    expect(b([plan])).toBe("complete");
    expect(b([plan, key("One", "B = On hold, G = On track"), key("Two", "B = Behind, G = On track")])).toBe(
      "suspended",
    );
  });

  it("on a plan's own sheet go before those of another, and a person's word before both", () => {
    const own = aSheet([["B = Behind, G = On track"], [null], HEADER, ["Paint the boats", "P Quill", "May", "B"]], {
      name: "Plan",
    });
    const sheets = [key("One", "B = On hold, G = On track"), own];
    expect(b(sheets)).toBe("one-month-behind");
    expect(b(sheets, saying({ meanings: { b: "reprogrammed" } }))).toBe("reprogrammed");
    expect(read(sheets).grids[0]?.meanings).toEqual({ b: "one-month-behind", g: "on-target" });
  });

  it("that we wrote on a sheet count on that sheet", () => {
    const written = new Map([["Plan", new Map([["b", "suspended"]])]]);
    expect(b([plan], { written })).toBe("suspended");
    expect(b([planOf("Other", {}, "B")], { written })).toBe("complete");
  });
});

describe("leads", () => {
  const leadsOf = (sheets: readonly SheetCells[], options: Partial<ReadOptions> = {}) =>
    read(sheets, options).grids.map(({ actions }) =>
      actions.map(({ leads }) => leads.map(({ name, sameAs }) => sameAs ?? name)),
    );

  it("are compared across all sheets", () => {
    expect(leadsOf([planOf("One", {}, "", "MC"), planOf("Two", {}, "", "Morwen Cope")])).toEqual([
      [["Morwen Cope"]],
      [["Morwen Cope"]],
    ]);
  });

  it("are known from the people given", () => {
    const people = [{ name: "Morwen Cope", otherForms: [], post: "", accountable: true, leftOn: null }];
    expect(leadsOf([planOf("One", {}, "", "MC")], { people })).toEqual([[["Morwen Cope"]]]);
    expect(leadsOf([planOf("One", {}, "", "MC")])).toEqual([[["MC"]]]);
  });

  it("that abbreviate a body named anywhere but on our own sheets are that body", () => {
    const notes = (mark?: "summary") =>
      aSheet([["The Harbour Works Team (HWT) meets on Mondays"]], { name: "Notes", ...(mark && { mark }) });
    const kinds = (...sheets: readonly SheetCells[]) =>
      read(sheets).grids[0]?.actions[0]?.leads.map(({ kind }) => kind);
    expect(kinds(planOf("One", {}, "", "HWT"), notes())).toEqual(["group"]);
    expect(kinds(planOf("One", {}, "", "HWT"), notes("summary"))).toEqual(["initials"]);
  });

  it("stay with their actions, grid by grid", () => {
    const rows: Rows = [HEADER, ["Paint the boats", "P Quill", "May", ""], ["Oil the decks", "J Ferry", "May", ""]];
    expect(leadsOf([aSheet(rows, { name: "One" }), planOf("Two", {}, "", "Morwen Cope")])).toEqual([
      [["P Quill"], ["J Ferry"]],
      [["Morwen Cope"]],
    ]);
  });
});

describe("the keys of actions", () => {
  it("are counted over a sheet, not over the workbook", () => {
    const rows: Rows = [HEADER, ["Paint the boats", "P Quill", "May", ""], ["Paint the boats", "P Quill", "May", ""]];
    const keys = read([aSheet(rows, { name: "One" }), aSheet(rows, { name: "Two" })]).grids.flatMap(({ actions }) =>
      actions.map(({ key }) => key),
    );
    expect(keys).toEqual(["|paint the boats", "|paint the boats#2", "|paint the boats", "|paint the boats#2"]);
  });
});

describe("the financial year", () => {
  const due = (financialYearStart?: number) => {
    const sheet = aSheet([HEADER, ["Paint the boats", "P Quill", "Q1 2024/25", ""]]);
    return read([sheet], financialYearStart === undefined ? {} : { financialYearStart }).grids[0]?.actions[0]?.deadline
      .due;
  };

  it("begins in April, or in the month given", () => {
    expect([due(), due(4), due(9)]).toEqual(["2024-06-30", "2024-06-30", "2024-11-30"]);
  });

  it("counts for headings too", () => {
    const sheet = aSheet([
      ["Action", "Lead", "Q1", "Q2", "Q3"],
      ["Paint the boats", "P Quill", "T", "", ""],
    ]);
    expect(read([sheet]).grids[0]?.months?.months[0]).toBe("2024-06");
    expect(read([sheet], { financialYearStart: 1 }).grids[0]?.months?.months[0]).toBe("2024-03");
  });
});

describe("a plan whose columns a person called something else", () => {
  it("stays a plan", () => {
    const roles = { lead: "none", "by when": "none", rag: "none" } as const;
    expect(read([planOf("One")], { corrections: { roles } }).grids[0]?.columns).toEqual({ action: 0 });
  });
});
