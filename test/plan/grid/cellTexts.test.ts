import { keyActions } from "../../../src/plan/grid/keyActions";
import { readCompleted } from "../../../src/plan/grid/readCompleted";
import { readsAsWork } from "../../../src/plan/grid/readsAsWork";
import { withoutDates } from "../../../src/plan/grid/withoutDates";
import { aCell } from "../../fixtures/aCell";
import { aDateCell } from "../../fixtures/aDateCell";

const WORK = "Paint the boat";

describe("the texts of an action column", () => {
  it.each<[string, readonly string[]]>([
    ["none: an empty template", []],
    ["phrases", [WORK]],
    ["as many phrases as words", [WORK, "Boats"]],
    ["phrases, with fewer than a third numbers", [WORK, WORK, WORK, "£1,200.50"]],
  ])("read as work: %s", (_, texts) => expect(readsAsWork(texts)).toBe(true));

  it.each<[string, readonly string[]]>([
    ["single words", ["Boats"]],
    ["more words than phrases", [WORK, "Boats", "Crew"]],
    ["a third numbers", [WORK, WORK, "120"]],
  ])("are no work: %s", (_, texts) => expect(readsAsWork(texts)).toBe(false));

  it.each(["£1,200.50", "$40", "€40", "(300)", "-12", "12%", "£-12.50"])("%s is a number", (number) => {
    expect(readsAsWork([WORK, WORK, number])).toBe(false);
  });

  it.each(["12 boats", "x12", "12/3"])("%s is no number", (text) => expect(readsAsWork([WORK, WORK, text])).toBe(true));
});

describe("the key of an action", () => {
  it("is its ref and its first six words, folded", () => {
    expect(keyActions([{ ref: "R1A", action: "One two three four five SIX seven" }], new Map())).toEqual([
      "r1a|one two three four five six",
    ]);
  });

  it("has no ref where the action has none, and reads the first 120 characters", () => {
    expect(keyActions([{ ref: null, action: "x".repeat(130) }], new Map())).toEqual([`|${"x".repeat(120)}`]);
  });

  it("is counted over all grids of a sheet", () => {
    const used = new Map<string, number>();
    const one = [{ ref: "1", action: "Oil the deck" }];
    expect([one, one, one].flatMap((actions) => keyActions(actions, used))).toEqual([
      "1|oil the deck",
      "1|oil the deck#2",
      "1|oil the deck#3",
    ]);
  });
});

describe("names are cut where a date begins", () => {
  it.each([
    ["P Quill by 30 September 2024", "P Quill"],
    ["P Quill, May 2024", "P Quill"],
    ["P Quill (31/05/2024)", "P Quill"],
    ["P Quill - end of the 3rd of May, or so", "P Quill"],
    ["P Quill 2024", "P Quill"],
    ["P Quill before May\nJ Ferry from 1.6.24", "P Quill\nJ Ferry"],
    ["P Quill", "P Quill"],
    ["P Mayfair", "P Mayfair"],
  ])("%j is %j", (text, names) => expect(withoutDates(text)).toBe(names));
});

describe("a cell under Completed", () => {
  const AS_AT = "2024-03-31";
  const stateOf = (text: string, cell = aCell(text)) => readCompleted(text, cell, AS_AT).state;

  it.each(["✓", "✔", "☑", "√", "x", "X", "×", "ü", "Ü"])("%s is a tick", (tick) => {
    expect(readCompleted(tick, aCell(tick), AS_AT)).toEqual({ raw: tick, state: "complete", words: tick });
  });

  it.each(["xx", "ü!", "✓?"])("%s is none", (text) => expect(stateOf(text)).toBe("not-stated"));

  it("may be ticked or not", () => {
    expect(readCompleted("TRUE", aCell(true), AS_AT)).toEqual({ raw: "TRUE", state: "complete", words: "TRUE" });
    expect(readCompleted("FALSE", aCell(false), AS_AT)).toEqual({ raw: "FALSE", state: "not-stated", words: "FALSE" });
  });

  it("that holds a true date is complete; a number is no date", () => {
    const date = aDateCell("2024-02-01");
    expect(readCompleted(date.text, date, AS_AT)).toEqual({
      raw: "01/02/2024",
      state: "complete",
      words: "01/02/2024",
    });
    expect(stateOf("3", aCell(3))).toBe("not-stated");
  });

  it.each([
    ["31 March 2024", "complete"],
    ["1 April 2024", "not-stated"],
    ["February 2024", "complete"],
    ["Every February", "not-stated"],
    ["Not yet started", "not-started"],
    ["Yes", "complete"],
    ["", "not-stated"],
  ])("%j is %s", (text, state) => expect(stateOf(text)).toBe(state));

  it("says when it was by its words, up to forty characters", () => {
    const text = (length: number) => "1 March 2024".padStart(length, "- ");
    expect(readCompleted(text(40), undefined, AS_AT)).toEqual({ raw: text(40), state: "complete", words: text(40) });
    expect(stateOf(text(41))).toBe("not-stated");
  });
});
