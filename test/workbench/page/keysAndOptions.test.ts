import { readGridKey } from "../../../src/workbench/page/grid/readGridKey";
import { readPageOptions } from "../../../src/workbench/page/pageOptions";
import { refusalSentence } from "../../../src/workbench/page/refusalSentence";

const NOTHING_HELD = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe("keys in the grid", () => {
  it.each([
    ["F2", {}, { kind: "editCell" }],
    ["Delete", {}, { kind: "clear" }],
    ["a", {}, { kind: "type", text: "a" }],
    ["A", { shiftKey: true }, { kind: "type", text: "A" }],
    ["€", { ctrlKey: true, altKey: true }, { kind: "type", text: "€" }],
    ["Backspace", {}, { kind: "type", text: "" }],
    ["a", { ctrlKey: true }, { kind: "selectAll" }],
    ["a", { metaKey: true }, { kind: "selectAll" }],
    ["Enter", { shiftKey: true }, { kind: "move", by: "ArrowUp" }],
    ["Tab", {}, { kind: "move", by: "ArrowRight" }],
    ["+", { ctrlKey: true, shiftKey: true }, { kind: "insert" }],
    ["-", { ctrlKey: true }, { kind: "delete" }],
    ["F10", { shiftKey: true }, { kind: "openMenu" }],
    ["ArrowDown", {}, null],
    ["F6", {}, null],
    ["c", { ctrlKey: true }, null],
  ])("%s with %j", (key, held, action) => {
    expect(readGridKey({ key, ...NOTHING_HELD, ...held })).toEqual(action);
  });
});

describe("the page's address", () => {
  it.each([
    ["", { sample: null, theme: null, paneWidth: 320, today: null }],
    [
      "?sample=a.xlsx&theme=dark&pane=450&today=2026-03-31",
      { sample: "a.xlsx", theme: "dark", paneWidth: 450, today: "2026-03-31" },
    ],
    ["?theme=pink&pane=100&today=soon", { sample: null, theme: null, paneWidth: 320, today: null }],
    ["?pane=wide", { sample: null, theme: null, paneWidth: 320, today: null }],
  ])("%s", (query, options) => {
    expect(readPageOptions(query)).toMatchObject(options);
  });

  it.each([
    ["", "/workbench-pane.html"],
    ["?addin=/taskpane.html", "/taskpane.html"],
    ["?addin=https://elsewhere.example/x.html", "/workbench-pane.html"],
    ["?addin=//elsewhere.example", "/workbench-pane.html"],
  ])("%s opens the add-in at %s, which is on this server", (query, addInPage) => {
    expect(readPageOptions(query)).toMatchObject({ addInPage });
  });
});

it.each(["empty", "not-xlsx", "encrypted", "old-xls", "damaged"] as const)(
  "a file refused as %s is named, and the sentence says what to do",
  (why) => {
    const sentence = refusalSentence("plan.xls", why);
    expect(sentence).toMatch(/^“plan\.xls” is /);
    expect(sentence).toMatch(/(open|Open)[^.]*(\.xlsx)?[^.]*\.$/);
  },
);
