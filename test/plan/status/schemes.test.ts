import type { Legend, LegendEntry } from "../../../src/plan/Status";
import { inferScheme, type KnownMarks } from "../../../src/plan/status/inferScheme";
import { readStatusCell } from "../../../src/plan/status/readStatusCell";
import { withMeanings } from "../../../src/plan/status/withMeanings";
import { aCell } from "../../fixtures/aCell";

const PLACE = { rowIndex: 4, columnIndex: 2, conditionalFormats: [] };
const GREEN = "#11AA33";

/** A column of cells with what is known of it beside them. */
interface Marks extends KnownMarks {
  readonly heading?: string;
  readonly legend?: Legend;
}

/** What marks, or fills ("#RRGGBB"), mean in a column that holds these texts. */
const meanings = (
  marks: readonly string[],
  texts: readonly string[],
  { heading = "", legend, ...known }: Marks = {},
) => {
  const scheme = inferScheme(heading, texts, legend ?? null, known);
  return marks.map((mark) => {
    const cell = mark.startsWith("#") ? aCell({ fill: mark }) : aCell(mark);
    return readStatusCell(cell, PLACE, scheme).status;
  });
};
const aLegend = (...entries: readonly LegendEntry[]): Legend => ({ sheet: "Key", entries });

/** Red in a traffic light, reprogrammed in our own letters. */
const meaningOfR = (texts: readonly string[], heading = "") => meanings(["R"], texts, { heading })[0];
const [RED, REPROGRAMMED] = ["over-one-month-behind", "reprogrammed"] as const;

describe("a column is a traffic light", () => {
  it.each([
    ["with amber or green letters in it", ["R", "A"], "Status"],
    ["in small letters too", ["r", "g"], "Status"],
    ["with yellow", ["R", "Y"], "Status"],
    ["with white", ["R", "W"], "Status"],
    ["with more letters of a traffic light than of ours", ["G", "G", "T", "R"], "Status"],
    ["with spaces about its letters", [" G ", "R"], "Status"],
    ["headed RAG", ["R"], "RAG"],
    ["headed BRAG rating", ["R"], "BRAG rating"],
    ["headed RAGB", ["R"], "RAGB status"],
    ["headed RYGB", ["R"], "RYGB"],
    ["headed as one", ["R"], "Traffic light"],
    ["headed CAG", ["R"], "CAG"],
    ["with colours by name beside its letter", ["R", "Green"], "Status"],
    ["headed RAG, with as many letters of ours as of a traffic light", ["T", "G", "R"], "RAG"],
  ])("%s", (_, texts, heading) => expect(meaningOfR(texts, heading)).toBe(RED));

  it.each([
    ["with letters of ours", ["R", "T"], "Status"],
    ["with more letters of ours than of a traffic light", ["T", "O", "G"], "RAG"],
    ["with an R alone", ["R"], "Status"],
    ["with colours by name and no letter", ["Red", "Green"], "Status"],
    ["with colours by name and a letter that only ours have", ["R", "S", "Red"], "Status"],
    ["with colours inside longer words", ["R", "Greenery", "Prepared"], "Status"],
    ["with letters of a traffic light inside words alone", ["R", "Agreed", "Great"], "Status"],
    ["under a heading that only holds such letters", ["R"], "Fragile"],
    ["under no heading", [], ""],
  ])("but not %s", (_, texts, heading) => expect(meaningOfR(texts, heading)).toBe(REPROGRAMMED));

  it("where the letters that we wrote there are one's", () => {
    const written = new Map([
      ["g", "on-target"],
      ["r", RED],
    ]);
    expect(meanings(["B"], [], { written })).toEqual(["complete"]);
  });
});

describe("crosses alone in month columns", () => {
  const cross = (texts: readonly string[], heading = "") => meanings(["x"], texts, { heading })[0];

  it("say for when the work is planned", () => {
    expect(cross(["x", "X", " ", ""])).toBe("programmed");
    expect(cross([" x "])).toBe("programmed");
  });

  it("are superseded beside other letters, in a column with a heading, or where there are none", () => {
    expect(cross(["x", "S"])).toBe("superseded");
    expect(cross(["x"], "Status")).toBe("superseded");
    expect(cross([])).toBe("superseded");
    expect(meanings(["X"], ["T"])).toEqual(["superseded"]);
  });
});

describe("a legend", () => {
  const legend = aLegend(
    { label: "Gone to Members", status: "with-members", fill: GREEN, letter: "M" },
    { label: "With partners", status: "with-partners", fill: "#2233CC", letter: "WP" },
    { label: "On hold", status: "suspended", fill: GREEN },
  );

  it("says what its letters, pairs of letters, labels and fills mean", () => {
    expect(meanings(["m", "WP", "wp", "gone to members", "WITH PARTNERS", "#2233CC"], [], { legend })).toEqual([
      "with-members",
      "with-partners",
      "with-partners",
      "with-members",
      "with-partners",
      "with-partners",
    ]);
  });

  it("gives a fill that it has twice its first meaning", () => {
    expect(meanings([GREEN, "On hold"], [], { legend })).toEqual(["with-members", "suspended"]);
  });

  it("stands in the place of the usual traffic lights", () => {
    expect(meanings(["#00B050"], [], { legend })).toEqual([null]);
    expect(meanings(["#00B050"], [], { legend: aLegend() })).toEqual(["on-target"]);
  });

  it("means what a person said of its labels, and nothing that they did not say", () => {
    const { entries } = withMeanings(legend, { "with partners": "on-target", partners: "complete" });
    expect(entries.map(({ status }) => status)).toEqual(["with-members", "on-target", "suspended"]);
    const odd = aLegend({ label: "Constructor", status: "constructor", fill: GREEN });
    expect(withMeanings(odd, {}).entries[0]?.status).toBe("constructor");
    expect(withMeanings(legend, {}).sheet).toBe("Key");
  });
});

describe("what we wrote on a sheet", () => {
  const legend = aLegend({ label: "Behind", status: "one-month-behind", fill: GREEN, letter: "B" });
  const written = new Map([
    ["b", "on-target"],
    ["late work", "suspended"],
    ["behind", "reprogrammed"],
  ]);

  it("goes before the legend, letters and words", () => {
    expect(meanings(["B", "Late work", "Behind", GREEN], [], { legend, written })).toEqual([
      "on-target",
      "suspended",
      "reprogrammed",
      "reprogrammed",
    ]);
  });
});

describe("what a person said of marks", () => {
  const legend = aLegend({ label: "Behind", status: "one-month-behind", fill: GREEN, letter: "B" });
  const said = {
    meanings: {
      b: "complete",
      "#11aa33": "suspended",
      "half done": "on-target",
      "#1": "not-due",
      "#12345678": "suspended",
      "no. #123456": "complete",
    },
  };

  it("goes before the legend and before what we wrote: letters, fills and words", () => {
    const written = new Map([["b", "on-target"]]);
    expect(meanings(["B", GREEN, "Half done"], [], { legend, written, said })).toEqual([
      "complete",
      "suspended",
      "on-target",
    ]);
    const { fills, labels } = inferScheme("", [], null, { said });
    expect(["#1", "#12345678", "no. #123456"].map((mark) => labels.get(mark))).toEqual([
      "not-due",
      "suspended",
      "complete",
    ]);
    expect([...fills.keys()]).not.toContain("#12345678");
  });

  it("leaves all else as it reads", () => {
    expect(meanings(["C", "#00B050", "Half done"], [], { said: { meanings: {} } })).toEqual([
      "complete",
      "on-target",
      null,
    ]);
  });
});
