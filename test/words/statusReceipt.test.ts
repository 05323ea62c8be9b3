import { statusReceipt } from "../../src/words/statusReceipt";
import { SCHEMES } from "../../src/rag/schemes";
import type { StatusReading } from "../../src/plan/Status";
import { aStatusReading } from "../fixtures/aStatusReading";

const [scheme] = SCHEMES;
const legend = { sheet: "Key", entries: [] };
const receipt = (reading: Partial<StatusReading>, on: typeof legend | null = legend) =>
  scheme && statusReceipt(aStatusReading(null, reading), on, scheme);

it.each<[Partial<StatusReading>, string]>([
  [{ text: "B", status: "one-month-behind", from: "text" }, "“B” was read as One month behind, by its letter"],
  [{ text: "On target", status: "on-target", from: "text" }, "“On target” was read as On target, by its words"],
  [{ status: null, from: "nothing" }, "The cell is blank"],
  [
    { fill: "#00B050", status: "on-target", from: "fill", flags: ["near-fill"] },
    "The fill #00B050 was read as On target, by the legend on “Key”; the legend's colour is a little different",
  ],
  [
    { text: "Parked", status: null, from: "nothing", flags: ["unknown-text"] },
    "“Parked” says no status; the text is no letter or word for a status",
  ],
])("%j", (reading, words) => expect(receipt(reading)).toBe(words));

test("without a legend the usual colours are said to be what counted", () => {
  expect(receipt({ fill: "#00B050", status: "on-target", from: "fill" }, null)).toMatch(/Excel's usual traffic lights/);
});
