import { STATUSES } from "../../src/plan/Status";
import { BUILT_IN_SCHEMES } from "../../src/rag/builtInSchemes";
import { CLASSIC_SCHEMES } from "../../src/rag/classicSchemes";
import { contrast, readableOn } from "../../src/rag/readableOn";
import { SCHEMES } from "../../src/rag/schemes";
import { CLASSIC, TOLD_APART } from "../../src/rag/suggestedFills";
import { colourDifference, type Sight } from "./colourDifference";

const SIGHTS: readonly Sight[] = ["normal", "protan", "deutan", "tritan"];

/** The least ΔE2000 between any two of these fills. */
function leastDifference(fills: readonly string[], sight: Sight): number {
  const pairs = fills.flatMap((fill, index) => fills.slice(0, index).map((other) => [fill, other] as const));
  return Math.min(...pairs.map(([fill, other]) => colourDifference(fill, other, sight)));
}

describe.each(BUILT_IN_SCHEMES.map((scheme) => [scheme.name, scheme] as const))("%s", (_, { statuses }) => {
  test("leads from each of our ratings to exactly one status", () => {
    expect(statuses.flatMap(({ from }) => from).sort()).toEqual([...STATUSES].sort());
  });

  test.each(["id", "word", "letter", "fill"] as const)("has no %s twice", (key) => {
    expect(new Set(statuses.map((status) => status[key].toLowerCase())).size).toBe(statuses.length);
  });

  test("has a word for every status, and letters of one or two capitals", () => {
    for (const { word, letter } of statuses) {
      expect(word).toMatch(/^[A-Z][A-Za-z/ ]+$/);
      expect(letter).toMatch(/^[A-Z]{1,2}$/);
    }
  });

  test("can be read: text on each fill has a contrast of at least 4.5 to 1", () => {
    for (const { fill, fontColor } of statuses) expect(contrast(fill, fontColor)).toBeGreaterThanOrEqual(4.5);
  });
});

describe.each(SCHEMES.map((scheme) => [scheme.name, scheme] as const))("the default colours of %s", (_, scheme) => {
  const fills = scheme.statuses.map(({ fill }) => fill);
  const alsoInGrey: readonly Sight[] = fills.length <= 5 ? ["grey"] : [];

  test.each([...SIGHTS, ...alsoInGrey])("are told apart by %s sight", (sight) => {
    expect(leastDifference(fills, sight)).toBeGreaterThanOrEqual(12);
  });
});

test("a name, and an id, belongs to one built-in scheme alone", () => {
  for (const key of ["id", "name"] as const)
    expect(new Set(BUILT_IN_SCHEMES.map((scheme) => scheme[key])).size).toBe(BUILT_IN_SCHEMES.length);
});

test("the classic colours are the same schemes in other fills", () => {
  const withoutColours = CLASSIC_SCHEMES.map(({ statuses }) =>
    statuses.map(({ id, word, letter, from }) => ({ id, word, letter, from })),
  );
  expect(SCHEMES.map(({ statuses }) => statuses)).toMatchObject(withoutColours);
  expect(CLASSIC_SCHEMES.map(({ statuses }) => statuses.find(({ id }) => id === "green")?.fill)).toEqual([
    undefined,
    "#00B050",
    "#00B050",
    "#00B050",
  ]);
});

describe("the fills suggested for a scheme of one's own", () => {
  test.each(SIGHTS)("are told apart by %s sight", (sight) => {
    expect(
      leastDifference(
        TOLD_APART.map(({ fill }) => fill),
        sight,
      ),
    ).toBeGreaterThanOrEqual(12);
  });

  test("carry a letter that can be read, and no fill or name comes twice", () => {
    const all = [...TOLD_APART, ...CLASSIC];
    for (const { fill } of all) expect(contrast(fill, readableOn(fill))).toBeGreaterThanOrEqual(4.5);
    expect(new Set(all.map(({ fill }) => fill)).size).toBe(all.length);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  });
});
