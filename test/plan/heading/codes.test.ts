import { readPlan } from "../../../src/plan/readPlan";
import { isCode } from "../../../src/plan/heading/isCode";
import { isRef } from "../../../src/plan/heading/isRef";
import type { CellLike } from "../../fixtures/aCell";
import { aSheet } from "../../fixtures/aSheet";
import { aWorkbook } from "../../fixtures/aWorkbook";

const aPlan = (heading: string | null, first: readonly CellLike[]) =>
  readPlan(
    aWorkbook([
      aSheet([
        [heading, "Action", "Lead", "By when", "Progress"],
        ...first.map((ref, index): CellLike[] => [
          ref,
          `Repair the gate of site ${index + 1}`,
          "Petra Quill",
          "31 May 2024",
          "Quotes awaited",
        ]),
      ]),
    ]),
    { today: "2024-03-31" },
  );
const refsOf = (heading: string | null, first: readonly CellLike[]) =>
  aPlan(heading, first).grids[0]?.actions.map(({ ref }) => ref);

test.each(["10432", "123456", "AUD10432", "AUD-10432", "IA/2024/017", "MFT-CQC-01", "2024/10432", "10432a", "R1a"])(
  "%s numbers a row of a column that holds refs",
  (text) => expect(isCode(text)).toBe(true),
);

test.each(["", "Boats", "COVID-19", "£10432", "10,432", "10432.50", "104321234", "Boats and steps", "10432 boats"])(
  "%j numbers no row",
  (text) => expect(isCode(text)).toBe(false),
);

test("five figures alone are no ref where nothing says that the column holds refs", () => {
  expect(isRef("10432")).toBe(false);
});

test.each<[string, readonly CellLike[]]>([
  ["numbers of five figures", ["10431", "10432", "10440", "10451"]],
  ["the same as numbers", [10_431, 10_432, 10_440, 10_451]],
  ["codes with figures behind", ["AUD-00012", "AUD-00013", "AUD-00015", "AUD-00016"]],
  ["codes with the year", ["IA/2024/017", "IA/2024/018", "IA/2024/019", "IA/2024/020"]],
])("%s are refs under their heading, and without one where they count on", (_, refs) => {
  const texts = refs.map(String);
  expect(refsOf("Ref", refs)).toEqual(texts);
  expect(refsOf(null, refs)).toEqual(texts);
});

test.each<[string, readonly CellLike[]]>([
  ["amounts", [48_000, 12_500, 60_000, 15_250]],
  ["amounts that happen to grow once", [48_000, 52_500, 10_000, 15_250]],
  ["the same number throughout", ["10432", "10432", "10432", "10432"]],
  ["two numbers, which may be anything", ["10431", "10432", null, null]],
  ["words", ["North", "South", "East", "West"]],
])("a column without a heading is no column of refs for %s", (_, first) => {
  expect(aPlan(null, first).grids[0]?.columns.ref).toBeUndefined();
});

test("numbers to the right of the action are no refs, however they run", () => {
  const rows = ["10431", "10432", "10433"].map((number, index): CellLike[] => [
    `Repair the gate of site ${index + 1}`,
    number,
    "Petra Quill",
    "31 May 2024",
  ]);
  const { grids } = readPlan(aWorkbook([aSheet([["Action", null, "Lead", "By when"], ...rows])]), {
    today: "2024-03-31",
  });
  expect(grids[0]?.columns).toMatchObject({ action: 0 });
  expect(grids[0]?.columns.ref).toBeUndefined();
});

test("the blank rows of a template are none, whatever their numbers", () => {
  const { grids } = readPlan(
    aWorkbook([
      aSheet([
        ["Ref", "Action", "Lead", "By when", "Progress"],
        ["10431", "Repair the gate", "Petra Quill", "31 May 2024", "Quotes awaited"],
        ["10432", "Paint the steps", "Bo Ferris", "31 May 2024", "Begun"],
        ["10433", null, null, null, null],
        ["10434", null, null, null, null],
      ]),
    ]),
    { today: "2024-03-31" },
  );
  expect(grids[0]?.actions.map(({ ref }) => ref)).toEqual(["10431", "10432"]);
  expect(grids[0]?.themes).toEqual([]);
});
