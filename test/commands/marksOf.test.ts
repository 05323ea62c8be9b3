import { marksOf } from "../../src/commands/marksOf";
import { aGrid } from "../fixtures/aGrid";
import { aStatusReading } from "../fixtures/aStatusReading";

const legend = {
  sheet: "Key",
  entries: [{ label: "Done", status: "complete", fill: "#00B050" }],
} as const;

test("the legend's entries come first, then what is not understood, each with how many cells hold it", () => {
  const said = (text: string, status: string | null) =>
    aStatusReading(null, { text, status, from: status === null ? "nothing" : "text" });
  const filled = aStatusReading(null, { text: "", fill: "#00B050", status: "complete", from: "fill" });
  const unknown = aStatusReading(null, { text: "", fill: "#FF00FF", status: null, from: "nothing" });
  const grid = aGrid(
    [said("T", "on-target"), said("Parked", null), filled, unknown].map((status) => ({ status })),
    { legend },
  );
  expect(marksOf(grid).map(({ key, count, status }) => [key, count, status])).toEqual([
    ["done", 1, "complete"],
    ["parked", 1, null],
    ["#ff00ff", 1, null],
    ["t", 1, "on-target"],
  ]);
});

test("white, and a text as long as a sentence, stand for nothing", () => {
  const white = aStatusReading(null, { text: "", fill: "#FFFFFF", status: null, from: "nothing" });
  const prose = aStatusReading(null, {
    text: "The draft went to the printer in the spring",
    status: null,
    from: "nothing",
  });
  expect(marksOf(aGrid([{ status: white }, { status: prose }]))).toEqual([]);
});
