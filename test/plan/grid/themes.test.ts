import type { SheetCells } from "../../../src/cells/SheetCells";
import { aCell, type CellLike } from "../../fixtures/aCell";
import { readRows } from "../../fixtures/readRows";

type Rows = readonly (readonly CellLike[])[];

const HEADER = ["Ref", "Action", "Lead", "By when", "Progress"];
const row = (ref: string, action = `Paint boat number ${ref}`) => [ref, action, "P Quill", "May 2024", "Begun"];
const bold = (value: string) => aCell({ value, bold: true });

const gridOf = (rows: Rows, sheet: Partial<SheetCells> = {}) => readRows(rows, sheet)[0];
/** The headings of a plan, each as ref and title. */
const themesOf = (...args: Parameters<typeof gridOf>) => gridOf(...args)?.themes.map(({ ref, title }) => [ref, title]);
/** The heading over each action, by its title. */
const over = (...args: Parameters<typeof gridOf>) => {
  const grid = gridOf(...args);
  return grid?.actions.map(({ theme }) => (theme === null ? null : grid.themes[theme]?.title));
};

describe("a heading's number and title", () => {
  it.each([
    ["Theme 2: Boats", "Theme 2", "Boats"],
    ["Theme 2. Boats", "Theme 2", "Boats"],
    ["Theme 2 - Boats", "Theme 2", "Boats"],
    ["Theme 2 – Boats", "Theme 2", "Boats"],
    ["Theme 2) Boats", "Theme 2", "Boats"],
    ["Theme 2  Boats", "Theme 2", "Boats"],
    ["Key Priority 3: Boats", "Key Priority 3", "Boats"],
    ["R1: Boats", "R1", "Boats"],
    ["12.3.4 - Boats", "12.3.4", "Boats"],
    ["2a: Boats", "2a", "Boats"],
    ["B: Boats", "B", "Boats"],
    ["IV. Boats", "IV", "Boats"],
    ["Section A: Boats\nand moorings", "Section A", "Boats\nand moorings"],
    ["Boats and moorings", null, "Boats and moorings"],
    ["Boats: all of them", null, "Boats: all of them"],
    ["The Three Key Priority 3: Boats", null, "The Three Key Priority 3: Boats"],
  ])("of %j are %j and %j", (text, ref, title) => {
    expect(themesOf([HEADER, [bold(text)], row("9")])).toEqual([[ref, title]]);
  });

  it("stand in cells of their own, whatever the title begins with", () => {
    expect(themesOf([HEADER, [bold("2"), bold("A: Boats")], row("9")])).toEqual([["2", "A: Boats"]]);
  });

  it("are a number alone where there is no title", () => {
    expect(themesOf([HEADER, row("1"), ["", bold("R2"), "", "", ""], row("R2a")])).toEqual([["R2", ""]]);
    expect(themesOf([HEADER, row("1"), [bold("R2"), "", "", "", ""], row("R2a")])).toEqual([]);
    expect(themesOf([["Action", "Lead", "By when"], [bold("Theme 2")], ["Paint the boat", "P Quill", "May"]])).toEqual([
      [null, "Theme 2"],
    ]);
  });

  it("are not taken from the deadline's column", () => {
    const rows = [
      ["By when", "Action", "Lead"],
      ["May 2024", bold("BOATS AND CREW")],
      ["May 2024", "Paint the boat", "P Quill"],
    ];
    expect(themesOf(rows)).toEqual([[null, "BOATS AND CREW"]]);
  });
});

describe("an action stands under", () => {
  it("the heading above it, whatever stands between", () => {
    expect(over([HEADER, row("1"), [bold("Boats")], row("2"), [null], row("3"), [bold("Crew")], row("4")])).toEqual([
      null,
      "Boats",
      "Boats",
      "Crew",
    ]);
  });

  it("the heading its column names, each time it names another", () => {
    const header = ["Theme", ...HEADER];
    expect(
      over([
        header,
        ["Boats", ...row("1")],
        ["", ...row("2")],
        ["Boats", ...row("3")],
        ["Crew", ...row("4")],
        ["Boats", ...row("5")],
      ]),
    ).toEqual(["Boats", "Boats", "Boats", "Crew", "Boats"]);
    expect(themesOf([header, ["1. Boats", ...row("1")], ["1. Boats", ...row("2")]])).toEqual([["1", "Boats"]]);
  });

  it("the heading its ref is numbered by, or none, where seven in ten are numbered so", () => {
    const under = (...refs: readonly string[]) =>
      over([HEADER, [bold("R9"), bold("Boats")], ...refs.map((ref) => row(ref))]);
    expect(under("R9a", "R9b", "R9c", "R9d", "R9e", "R9f", "R9g", "R1a", "R1b", "R1c")).toEqual([
      ...Array.from({ length: 7 }, () => "Boats"),
      null,
      null,
      null,
    ]);
    expect(under("R9a", "R9b", "R1a", "R1b")).toEqual(["Boats", "Boats", "Boats", "Boats"]);
  });

  it("the heading it is numbered by, however many stand above the first heading", () => {
    const above = ["1", "2", "3", "4"].map((ref) => row(ref));
    const below = ["R9a", "R9b", "R9c", "R10a"].map((ref) => row(ref));
    expect(over([HEADER, ...above, [bold("R9"), bold("Boats")], ...below])?.slice(4)).toEqual([
      "Boats",
      "Boats",
      "Boats",
      null,
    ]);
  });

  it("none above the first heading, whatever its ref", () => {
    expect(over([HEADER, row("R1a"), [bold("R9"), bold("Boats")], row("R9a"), row("R9b"), row("R9c")])).toEqual([
      null,
      "Boats",
      "Boats",
      "Boats",
    ]);
  });

  it("any heading in a plan without refs", () => {
    const header = ["Action", "Lead", "By when"];
    expect(over([header, [bold("R9: Boats")], ["Paint the boat", "P Quill", "May 2024"]])).toEqual(["Boats"]);
  });
});

describe("a line above the first header", () => {
  const plan: Rows = [HEADER, row("1"), [bold("CREW")], row("2")];
  const titles = (...cover: Rows) => themesOf([...cover, ...plan])?.map(([, title]) => title);

  it("heads its actions where it looks like the later headings", () => {
    expect(titles(["Harbour plan"], [bold("BOATS")])).toEqual(["BOATS", "CREW"]);
  });

  it.each<[string, Rows]>([
    ["it is the topmost, the plan's title", [[bold("BOATS")]]],
    ["it is not right over the header", [["Harbour plan"], [bold("BOATS")], [null]]],
    ["it is not bold like them", [["Harbour plan"], ["BOATS"]]],
    ["it is not in capitals like them", [["Harbour plan"], [bold("Boats")]]],
    ["it is not filled like them", [["Harbour plan"], [aCell({ value: "BOATS", bold: true, fill: "#DDEBF7" })]]],
    ["others stand beside it", [["Harbour plan"], [bold("BOATS"), "P Quill"]]],
    ["it stands in another column", [["Harbour plan"], [null, bold("BOATS")]]],
  ])("heads none where %s", (_, cover) => expect(titles(...cover)).toEqual(["CREW"]));

  it("heads none where no later heading is like it", () => {
    expect(themesOf([["Harbour plan"], [bold("BOATS")], HEADER, row("1"), row("2")])).toEqual([]);
  });

  const numbered = (title: string, ...cover: Rows) => themesOf([...cover, HEADER, row("9"), [bold(title)], row("8")]);

  it("is numbered as the later headings are, up to four rows above", () => {
    expect(numbered("Theme 2: Crew", ["Theme 1: Boats"], [null], [null], [null])).toEqual([
      ["Theme 1", "Boats"],
      ["Theme 2", "Crew"],
    ]);
    expect(numbered("Section B: Crew", ["Section A: Boats"])).toHaveLength(2);
    expect(numbered("Theme 2: Crew", ["Theme 1: Boats"], [null], [null], [null], [null])).toEqual([
      ["Theme 2", "Crew"],
    ]);
  });

  it.each<[string, Rows]>([
    ["numbered otherwise", [["Section 1: Boats"]]],
    ["without a number", [["Harbour plan"], [bold("Boats and moorings")]]],
  ])("heads none where it is %s and they are numbered", (_, cover) => {
    expect(numbered("Theme 2: Crew", ...cover)).toEqual([["Theme 2", "Crew"]]);
  });

  it("is the nearest of several", () => {
    expect(numbered("Theme 3: Crew", ["Theme 1: Piers"], ["Theme 2: Boats"])?.[0]).toEqual(["Theme 2", "Boats"]);
  });
});

describe("a recommendation", () => {
  const header = ["Theme", "Recommendation", "Action", "By when", "Progress"];
  const action = (theme: string, recommendation: string, text: string) => [theme, recommendation, text, "May 2024", ""];

  it("is carried down, up to the next one and the next theme", () => {
    const rows = [
      header,
      action("Boats", "Keep them safe", "Paint the boats"),
      action("", "", "Oil the decks"),
      action("", "Keep them dry", "Mend the roof"),
      action("Crew", "", "Train the crew"),
    ];
    expect(gridOf(rows)?.actions.map(({ recommendation }) => recommendation)).toEqual([
      "Keep them safe",
      "Keep them safe",
      "Keep them dry",
      null,
    ]);
  });
});

describe("a heading's own deadline and progress", () => {
  const across = { merges: [{ rowIndex: 1, columnIndex: 0, rowCount: 1, columnCount: 5 }] };
  const inWords = (title: string) => {
    const theme = gridOf([HEADER, [title], row("9")], across)?.themes[0];
    expect(theme?.deadline.kind).toBe(theme?.deadline.due === null ? "none" : "dated");
    return [theme?.deadline.due, theme?.progress.state];
  };
  const inCells = (deadline: string, progress: string, title = "BOATS. TARGET DATE MAY 2030. COMPLETE.") => {
    const theme = gridOf([HEADER, [bold("2"), bold(title), "", deadline, progress], row("9")])?.themes[0];
    return [theme?.deadline.due, theme?.progress.state];
  };

  it.each([
    ["Boats. Target date January 2025. Work has started.", "2025-01-31", "in-progress"],
    ["Boats. Target: 3 May 2025.", "2025-05-03", "not-stated"],
    ["Boats. Deadline 31.03.2025", "2025-03-31", "not-stated"],
    ["Boats! Due by June 2025? Complete.", "2025-06-30", "complete"],
    ["Boats. Due June 2025.", "2025-06-30", "not-stated"],
    ["Boats. By when: June 2025.", "2025-06-30", "not-stated"],
    ["Boats. Complete by June 2025.", "2025-06-30", "not-started"],
    ["Boats. To be completed by June 2025.", "2025-06-30", "not-started"],
    ["Boats for June 2025", null, "not-stated"],
    ["Boats. Target to be confirmed.", null, "not-started"],
    ["Complete", null, "not-stated"],
    ["Complete.Boats", null, "not-stated"],
    ["Boats.\nWork has started.", null, "in-progress"],
  ])("in the words %j", (title, due, state) => expect(inWords(title)).toEqual([due, state]));

  it("stand in cells of their own, before its words", () => {
    expect(inCells("June 2024", "Delayed")).toEqual(["2024-06-30", "delayed"]);
    expect(inCells("", "")).toEqual(["2030-05-31", "complete"]);
  });

  it("are none for a heading in a column, which stands beside an action's", () => {
    const rows = [
      ["Theme", ...HEADER],
      ["Boats. Target date May 2030. Complete.", ...row("1")],
    ];
    expect(gridOf(rows)?.themes[0]).toMatchObject({ deadline: { due: null }, progress: { state: "not-stated" } });
  });
});
