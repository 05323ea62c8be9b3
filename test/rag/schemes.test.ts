import { STATUSES } from "../../src/plan/Status";
import { contrast } from "../../src/rag/readableOn";
import { SCHEMES } from "../../src/rag/schemes";
import { colourDifference, type Sight } from "./colourDifference";

describe.each(SCHEMES.map((scheme) => [scheme.name, scheme] as const))("%s", (_, { statuses }) => {
  test("leads from each of our ratings to exactly one status", () => {
    expect(statuses.flatMap(({ from }) => from).sort()).toEqual([...STATUSES].sort());
  });

  test.each(["id", "word", "letter", "fill"] as const)("has no %s twice", (key) => {
    expect(new Set(statuses.map((status) => status[key].toLowerCase())).size).toBe(statuses.length);
  });

  test("has letters of one or two capitals", () => {
    for (const { letter } of statuses) expect(letter).toMatch(/^[A-Z]{1,2}$/);
  });

  test("can be read: text on each fill has a contrast of at least 4.5 to 1", () => {
    for (const { fill, fontColor } of statuses) expect(contrast(fill, fontColor)).toBeGreaterThanOrEqual(4.5);
  });

  const sights: readonly Sight[] = ["normal", "protan", "deutan", "tritan"];
  const alsoInGrey: readonly Sight[] = statuses.length <= 5 ? ["grey"] : [];
  test.each([...sights, ...alsoInGrey])("is told apart by %s sight", (sight) => {
    for (const [index, { fill }] of statuses.entries()) {
      for (const other of statuses.slice(0, index)) {
        expect(colourDifference(fill, other.fill, sight)).toBeGreaterThanOrEqual(12);
      }
    }
  });
});
