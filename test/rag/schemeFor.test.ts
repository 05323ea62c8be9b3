import type { Action } from "../../src/plan/Plan";
import type { Legend, LegendEntry } from "../../src/plan/Status";
import { aGrid } from "../fixtures/aGrid";
import { aStatusReading } from "../fixtures/aStatusReading";
import { schemeFor, schemeStatusOf } from "../../src/rag/schemeFor";

const entry = (status: string, fill: string, more: Partial<LegendEntry> = {}): LegendEntry => ({
  label: status,
  status,
  fill,
  ...more,
});
const legend = (...entries: readonly LegendEntry[]): { legend: Legend; actions: readonly Action[] } => ({
  legend: { sheet: "Key", entries },
  actions: [],
});

test("without a legend or a choice the built-in scheme is taken, and so with an unknown choice", () => {
  expect(schemeFor(null, null).id).toBe("council-monthly");
  expect(schemeFor(null, "no-such").id).toBe("council-monthly");
  expect(schemeFor(legend(), null).id).toBe("council-monthly");
});

test("a person's choice comes before the legend", () => {
  expect(schemeFor(legend(entry("on-target", "#00B050")), "brag").id).toBe("brag");
});

test("the legend gives fill and word; letter and readable font stay ours", () => {
  const scheme = schemeFor(legend(entry("on-target", "#00B050", { label: "Going well" })), null);
  expect(scheme.name).toBe("Legend on Key");
  expect(schemeStatusOf(scheme, "on-target")).toMatchObject({
    fill: "#00B050",
    word: "Going well",
    letter: "T",
    fontColor: "#000000",
  });
});

test("a status the legend lacks keeps its built-in fill, unless the legend gave that to another", () => {
  const builtIn = schemeStatusOf(schemeFor(null, null), "complete")?.fill ?? "";
  const free = schemeFor(legend(entry("on-target", "#00B050")), null);
  expect(schemeStatusOf(free, "complete")?.fill).toBe(builtIn);
  const taken = schemeFor(legend(entry("on-target", builtIn)), null);
  expect(schemeStatusOf(taken, "on-target")?.fill).toBe(builtIn);
  expect(schemeStatusOf(taken, "complete")?.fill).not.toBe(builtIn);
});

test("fills and letters stay unique whatever letters the legend uses", () => {
  const scheme = schemeFor(
    legend(
      entry("on-target", "#00B050", { letter: "C" }),
      entry("awaiting-funds", "#123456", { label: "Awaiting funds" }),
      entry("awaiting-approval", "#654321", { label: "Awaiting approval" }),
    ),
    null,
  );
  const letters = scheme.statuses.map(({ letter }) => letter);
  expect(new Set(letters).size).toBe(letters.length);
  expect(new Set(scheme.statuses.map(({ fill }) => fill)).size).toBe(letters.length);
  expect(schemeStatusOf(scheme, "on-target")?.letter).toBe("C");
  expect(scheme.statuses.slice(-2).map(({ word }) => word)).toEqual(["Awaiting funds", "Awaiting approval"]);
});

test("of two legend lines for one status the first gives the fill", () => {
  const scheme = schemeFor(legend(entry("reprogrammed", "#111111"), entry("reprogrammed", "#222222")), null);
  expect(schemeStatusOf(scheme, "reprogrammed")?.fill).toBe("#111111");
});

test("a rating is put into the scheme; a status no scheme knows stays unknown", () => {
  const rag = schemeFor(null, "rag");
  expect(schemeStatusOf(rag, "on-target")?.id).toBe("green");
  expect(schemeStatusOf(rag, "amber")?.id).toBe("amber");
  expect(schemeStatusOf(rag, "awaiting-funds")).toBeNull();
});

test.each([
  [["Amber", "Green"], "rag"],
  [["G", "R", "B"], "brag"],
  [["Green", "Blue"], "brag"],
  [["A", "AG"], "delivery-confidence"],
  [["C", "T", "R"], "council-monthly"],
  [["On track"], "council-monthly"],
])("a status column that says %j speaks in %s", (texts, id) => {
  const grid = aGrid(texts.map((text) => ({ status: aStatusReading(null, { text }) })));
  expect(schemeFor(grid, null).id).toBe(id);
});

test("a legend of colour words gives their letters, and none is given twice", () => {
  const scheme = schemeFor(
    legend(
      entry("on-target", "#00B050", { label: "Green - on track" }),
      entry("over-one-month-behind", "#FF0000", { label: "Red" }),
    ),
    null,
  );
  expect(schemeStatusOf(scheme, "on-target")?.letter).toBe("G");
  expect(schemeStatusOf(scheme, "over-one-month-behind")?.letter).toBe("R");
  expect(schemeStatusOf(scheme, "reprogrammed")?.letter).not.toBe("R");
});
