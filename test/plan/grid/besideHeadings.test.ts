import type { CellLike } from "../../fixtures/aCell";
import { readRows } from "../../fixtures/readRows";

type Row = readonly CellLike[];

const TASK = "Paint the boat by the pier green";
const HEADINGS = ["What we will do", "Who", "Finish", "Notes"];
const HEADER = ["", ...HEADINGS];
const row = (ref: CellLike): Row => [ref, TASK, "P Quill", "May 2024", "Begun"];

describe("a heading with something beside it, right over a header", () => {
  const plan = (first: Row, second: Row) =>
    readRows([["Harbour plan"], first, HEADER, row("1a"), row("1b"), [], second, HEADER, row("2a")]);

  it.each<[string, Row, Row, readonly (readonly (string | null)[])[]]>([
    [
      "a label with its answer",
      ["AIM 1: BOATS", "", "", "", "Link trustee: P Quill"],
      ["AIM 2: CREW", "", "", "", "Link trustee: B Ferris"],
      [
        ["AIM 1", "BOATS"],
        ["AIM 2", "CREW"],
      ],
    ],
    [
      "a label with its answer, and no number",
      ["Boats that last for years", "", "", "", "Lead trustee: P Quill"],
      ["Action on the crew", "", "", "", "Lead trustee: B Ferris"],
      [[null, "Action on the crew"]],
    ],
  ])("is no part of it: %s", (_, first, second, themes) => {
    const grids = plan(first, second);
    expect(grids).toHaveLength(1);
    expect(grids[0]?.themes.map(({ ref, title }) => [ref, title])).toEqual(themes);
    expect(grids[0]?.actions.map(({ ref }) => ref)).toEqual(["1a", "1b", "2a"]);
    expect(grids[0]?.actions.at(-1)?.theme).toBe(themes.length - 1);
  });

  it("is no part of it: a name", () => {
    const [grid, ...others] = plan(
      ["Objective 1 - Boats", "", "", "", "P Quill, trustee"],
      ["Objective 2 - Crew", "", "", "", "B Ferris, trustee"],
    );
    expect(others).toEqual([]);
    expect(grid?.actions.map(({ ref }) => ref)).toEqual(["1a", "1b", "2a"]);
  });

  it("is part of it where it groups columns", () => {
    const [grid] = readRows([
      ["Priority", "Action", "Who", "Timescale: when", ""],
      ["", "", "", "Start", "Finish"],
      ["High", TASK, "P Quill", "May 2024", "June 2024"],
    ]);
    expect(grid?.columns).toMatchObject({ priority: 0, action: 1, lead: 2, start: 3, deadline: 4 });
  });
});
