import type { CellLike } from "../../fixtures/aCell";
import { readRows } from "../../fixtures/readRows";

type Row = readonly CellLike[];

const TASK = "Paint the boat by the pier green";
const HEADINGS = ["What we will do", "Who", "Finish", "Notes"];
const row = (ref: CellLike): Row => [ref, TASK, "P Quill", "May 2024", "Begun"];

describe("a remark between actions", () => {
  const between = (...cells: Row) => readRows([["Ref", ...HEADINGS], row("1a"), cells, row("1b")])[0];

  it.each([
    "(Note: the ferry is run by another company now.)",
    "(Note - see the minutes)",
    "[Note: see the minutes]",
    "(we may come back to this)",
    "Note: see the minutes",
    "NB: see the minutes",
  ])("is left out: %s", (text) => {
    const grid = between("", text);
    expect(grid?.actions.map(({ ref }) => ref)).toEqual(["1a", "1b"]);
    expect(grid?.leftOut.map((left) => left.text)).toEqual([text]);
  });

  it.each<[string, Row]>([
    ["a lead", ["", "(Paint the steps)", "P Quill"]],
    ["a date", ["", "(Paint the steps)", "", "June 2024"]],
    ["a lead beside a note", ["", "Note: paint the steps", "P Quill"]],
    ["a date beside a note", ["", "(Note: paint the steps)", "", "June 2024"]],
    ["a ref", ["1b", "(Paint the steps)"]],
    ["words outside its brackets", ["", "Paint the steps (and the rail)"]],
    ["two brackets", ["", "(Steps) paint them (soon)"]],
  ])("is an action where it has %s", (_, cells) => expect(between(...cells)?.actions).toHaveLength(3));
});
