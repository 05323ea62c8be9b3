import type { CellLike } from "../../fixtures/aCell";
import { readRows } from "../../fixtures/readRows";

const HEADER = ["Ref", "Action", "Lead", "By when"];
const work = (ref: string) => [ref, `Paint boat number ${ref} from stem to stern`, "P Quill", "31 May 2024"];
const NOTHING: readonly CellLike[] = [null, null, null, null];

/** Two columns of a sheet's rows with a blank column between; the shorter is filled up with blank rows. */
function sideBySide(left: readonly (readonly CellLike[])[], right: readonly (readonly CellLike[])[]) {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => [
    ...(left[index] ?? NOTHING),
    null,
    ...(right[index] ?? NOTHING),
  ]);
}

const refsOf = (rows: readonly (readonly CellLike[])[]) =>
  readRows(rows).map(({ actions }) => actions.map(({ ref }) => ref));

describe("a header in the same row as work of the grid at its side", () => {
  const five = ["1", "2", "3", "4", "5"].map(work);

  it.each([
    ["first header", [NOTHING, NOTHING, HEADER, work("11"), work("12")], [["11", "12"]]],
    [
      "second header, in other words",
      [HEADER, work("11"), NOTHING, ["No", "Task", "Owner", "Target date"], work("21")],
      [["11"], ["21"]],
    ],
  ])("a %s on the right loses no row on the left", (_what, right, expected) => {
    const refs = refsOf(sideBySide([HEADER, ...five], right));
    expect(refs).toContainEqual(["1", "2", "3", "4", "5"]);
    expect(refs).toEqual(expect.arrayContaining(expected));
    expect(refs.flat()).toHaveLength(5 + expected.flat().length);
  });

  it("loses no row on the right where it stands on the left", () => {
    const refs = refsOf(sideBySide([NOTHING, NOTHING, HEADER, work("11"), work("12")], [HEADER, ...five]));
    expect(refs).toContainEqual(["1", "2", "3", "4", "5"]);
    expect(refs).toContainEqual(["11", "12"]);
  });
});

test("a header with a blank heading in the middle stays one on every page", () => {
  const header = ["Ref", "Action", null, "Lead", "By when"];
  const row = (ref: string) => [ref, `Mend the light on pier ${ref} before winter`, null, "P Quill", "31 May 2024"];
  expect(refsOf([header, row("1"), row("2"), [], header, row("3")])).toEqual([["1", "2", "3"]]);
});
