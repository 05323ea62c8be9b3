import type { CellLike } from "../../fixtures/aCell";
import { aDateCell } from "../../fixtures/aDateCell";
import { readRows } from "../../fixtures/readRows";

type Row = readonly CellLike[];

const TASK = "Paint the boat by the pier green";
const HEADINGS = ["What we will do", "Who", "Finish", "Notes"];
const HEADER = ["", ...HEADINGS];
const row = (ref: CellLike): Row => [ref, TASK, "P Quill", "May 2024", "Begun"];
const gridOf = (rows: readonly Row[]) => readRows(rows)[0];
/** The refs of a plan with these cells to the left of its actions, under a heading. */
const refsUnder = (heading: string, cells: readonly CellLike[]) =>
  gridOf([[heading, ...HEADINGS], ...cells.map((cell) => row(cell))])?.actions.map(({ ref }) => ref);

describe("refs are known without a heading", () => {
  it.each([
    ["a number and a letter", ["1a", "1b", "1c", "2a"]],
    ["a letter in brackets", ["1(a)", "1(b)", "2 (a)"]],
    ["parts of parts", ["2b", "2b(i)", "2b(ii)", "2b(iii)"]],
    ["brackets after brackets", ["1(a)(i)", "1(a)(ii)", "1(b)"]],
    ["letters with a bracket", ["a)", "b)", "a)", "b)"]],
    ["letters in brackets", ["(a)", "(b)", "(c)", "(a)"]],
    ["numerals in brackets", ["(i)", "(ii)", "(iii)", "(viii)"]],
    ["numbers with dots", ["A1.1", "A1.2", "B1.1"]],
    ["a word and a number", ["Action 1", "Action 2", "Action 5"]],
    ["another word and a number", ["Recommendation 1", "Recommendation 2", "Recommendation 4"]],
    ["letters alone", ["A", "B", "C", "D"]],
    ["letters that begin anew", ["a", "b", "c", "a", "b"]],
    ["numerals alone", ["I", "II", "III", "IV", "V"]],
    ["the letter i after h", ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"]],
  ])("%s", (_, refs) => expect(refsUnder("", refs)).toEqual(refs));

  it.each<[string, readonly CellLike[]]>([
    ["letters that rate", ["R", "A", "G", "A"]],
    ["the same letter", ["A", "A", "A"]],
    ["letters with gaps", ["A", "C", "F"]],
    ["letters that begin late", ["P", "Q", "R"]],
    ["dates", ["03/09/24", "15/10/24", "26/11/24"]],
    ["true dates", [aDateCell("2024-09-03"), aDateCell("2024-10-15"), aDateCell("2024-11-26")]],
  ])("%s are none", (_, cells) => expect(refsUnder("", cells)).toEqual(cells.map(() => null)));

  it("though more headings than actions stand in their column", () => {
    const grid = gridOf([
      HEADER,
      ["Aim 1: Boats"],
      row("a"),
      row("b"),
      ["Aim 2: Crew"],
      row("a"),
      ["Aim 3: Piers"],
      ["Aim 4: Oars"],
    ]);
    expect(grid?.actions.map(({ ref, theme }) => [ref, theme])).toEqual([
      ["a", 0],
      ["b", 0],
      ["a", 1],
    ]);
  });
});

describe("refs under a heading that names something else", () => {
  it.each([
    ["Strand", ["1a", "1b", "2a"]],
    ["Priority", ["1.1", "1.2", "2.1"]],
    ["Theme", ["1(a)", "1(b)", "2(a)"]],
    ["Aim", ["1", "2", "3"]],
    ["Recommendation", ["R1", "R2", "R3"]],
    ["Action", ["1a", "1b", "1c"]],
    ["Our pledge", ["1", "2", "3"]],
  ])("are refs: %s", (heading, refs) => expect(refsUnder(heading, refs)).toEqual(refs));

  it.each([
    ["Priority", ["1", "2", "3"]],
    ["Priority", ["P1", "P2", "P3"]],
    ["Theme", ["1", "2", "3"]],
    ["Recommendation", ["1", "1", "2"]],
    ["Our pledge", ["Boats", "Crew", "Piers"]],
  ])("are none where it may mean them: %s over %j", (heading, cells) =>
    expect(refsUnder(heading, cells)).toEqual(cells.map(() => null)),
  );

  it("are none where a column is headed for the refs", () => {
    const grid = gridOf([
      ["Aim", "Ref", ...HEADINGS],
      ...["1a", "1b", "2a"].map((aim, index): Row => [aim, `R${index + 1}`, TASK, "P Quill", "May 2024", "Begun"]),
    ]);
    expect(grid?.columns).toMatchObject({ ref: 1, recommendation: 0 });
  });

  it("are none where the person said what the column is", () => {
    const rows = [["Strand", ...HEADINGS], row("1a"), row("1b"), row("2a")];
    const [grid] = readRows(rows, {}, { corrections: { roles: { strand: "priority" } } });
    expect(grid?.columns).toMatchObject({ priority: 0 });
    expect(grid?.columns.ref).toBeUndefined();
  });
});

describe("parts of an action", () => {
  it.each([
    ["a)", "b)"],
    ["(a)", "(b)"],
    ["(i)", "(ii)"],
    ["a.", "b."],
  ])("lettered %s and %s stand under the number above them, if it says nothing but a title", (first, second) => {
    const grid = gridOf([
      ["No", ...HEADINGS],
      ["1", "Boats"],
      row(first),
      row(second),
      ["2", "Crew"],
      row(first),
      row(second),
    ]);
    expect(grid?.themes.map(({ ref, title }) => [ref, title])).toEqual([
      ["1", "Boats"],
      ["2", "Crew"],
    ]);
    expect(grid?.actions.map(({ ref, theme }) => [ref, theme])).toEqual([
      [first, 0],
      [second, 0],
      [first, 1],
      [second, 1],
    ]);
  });
});
