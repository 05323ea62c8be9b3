import { colourLabel } from "../../src/words/colourLabel";
import { MONTH_PART_WORDS, reportPartWords } from "../../src/words/colourPartWords";
import { monthOfferWords, noProgrammedSentence } from "../../src/words/colourOfferWords";

test.each([
  [{ cellCount: 26, hasKey: false, liveColours: null }, "Colour 26 cells"],
  [{ cellCount: 1, hasKey: true, liveColours: null }, "Colour 1 cell and write the key"],
  [{ cellCount: 2, hasKey: true, liveColours: "write" }, "Colour 2 cells and write the key and live colours"],
  [{ cellCount: 0, hasKey: true, liveColours: "remove" }, "Write the key and take live colours away"],
  [{ cellCount: 0, hasKey: false, liveColours: "write" }, "Write live colours"],
  [{ cellCount: 0, hasKey: false, liveColours: "remove" }, "Take live colours away"],
  [{ cellCount: 0, hasKey: false, liveColours: null }, null],
] as const)("the button for %j", (toColour, label) => expect(colourLabel(toColour)).toBe(label));

test.each([
  [{ kind: "month", month: "2010-03", columnIndex: 14 }, "March 2010"],
  [{ kind: "status", columnIndex: 7 }, "Status column"],
  [{ kind: "new-column", columnIndex: 7, place: "beside-plan" }, "New column"],
  [{ kind: "outside-months", from: "2009-04", to: "2010-03" }, "Months"],
] as const)("the cells of the report date in %j", (target, words) => expect(reportPartWords(target)).toBe(words));

test("what months could be filled in says how many cells, or that there are none", () => {
  expect(monthOfferWords("past", 1)).toBe("Months past that are blank, by their dates: 1 cell");
  expect(monthOfferWords("letters", 0)).toBe("Letters into coloured months that have none: none to fill in");
  expect(Object.keys(MONTH_PART_WORDS)).toEqual(["letters", "past", "programmed"]);
});

test("a scheme that programmes no months says why", () => {
  expect(noProgrammedSentence("Lights")).toBe(
    "“Lights” has no status of its own for work that lies ahead, and green is never given without cause.",
  );
});
