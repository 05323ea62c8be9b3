import { aCell } from "../../fixtures/aCell";
import { aSheet } from "../../fixtures/aSheet";
import { aWorkbook } from "../../fixtures/aWorkbook";
import { readRows } from "../../fixtures/readRows";
import { readPlan } from "../../../src/plan/readPlan";
import { statusOfWords } from "../../../src/plan/status/statusOfWords";

const filled = (fill: string, value = "") => aCell({ value: value || null, fill });
const withStatus = (heading: string, cells: Parameters<typeof readRows>[0][number]) =>
  readRows([
    ["Action", "Lead", heading],
    ...cells.map((cell, index) => [`Paint boat number ${index}`, "P Quill", cell]),
  ])[0]?.actions.map(({ status }) => status);

describe("status words", () => {
  it.each([
    ["Green", "on-target"],
    ["On track", "on-target"],
    ["AMBER - some slippage", "one-month-behind"],
    ["Blue – complete", "complete"],
    ["On track (Green)", "on-target"],
    ["Red: overdue", "over-one-month-behind"],
    ["On hold", "suspended"],
    ["No longer required", "superseded"],
    ["Not started - not due", "not-due"],
    ["Reprogrammed/extended", "reprogrammed"],
    ["Cwblhawyd", "complete"],
    ["Under review", null],
    ["", null],
  ])("%s means %s", (text, status) => {
    expect(statusOfWords(text)).toBe(status);
  });
});

describe("a key in words", () => {
  const read = (key: readonly Parameters<typeof readRows>[0][number][number][], ...letters: readonly string[]) =>
    readRows([
      ...key.map((text) => [text]),
      ["Action", "Lead", "Status"],
      ...letters.map((letter, index) => [`Paint boat number ${index}`, "P Quill", letter]),
    ])[0]?.actions.map(({ status }) => status?.status);

  it.each([
    [["Key: C = Complete, B = Behind schedule, W = Waiting for parts"]],
    [["Key: C - Complete; B - Behind schedule; W - Waiting for parts"]],
    [["C = Complete", "B = Behind schedule", "W = Waiting for parts"]],
    [["Legend: C: Complete | B: Behind schedule | W: Waiting for parts"]],
  ])("%j says what the letters mean", (key) => {
    expect(read(key, "C", "B", "W")).toEqual(["complete", "one-month-behind", "waiting-for-parts"]);
  });

  it("on another sheet counts for a plan without one", () => {
    const plan = aSheet([
      ["Action", "Lead", "RAG"],
      ["Paint the boat green", "P Quill", "B"],
    ]);
    const key = aSheet([["Key: B = Behind, G = On track"]], { name: "Guide" });
    const [grid] = readPlan(aWorkbook([plan, key]), { today: "2024-06-30" }).grids;
    expect(grid?.actions[0]?.status?.status).toBe("one-month-behind");
  });

  it.each([[["A = Alpha, B = Beta"]], [["C = Complete"]], [["We agreed that C = Complete, as before"]]])(
    "%j is none",
    (key) => expect(read(key, "B")).toEqual(["one-month-behind"]),
  );
});

describe("a status column", () => {
  it("headed RAG reads R as red and B as the blue of a finished action", () => {
    expect(withStatus("RAG", ["R", "A", "G", "B"])?.map((reading) => reading?.status)).toEqual([
      "over-one-month-behind",
      "one-month-behind",
      "on-target",
      "complete",
    ]);
  });

  it("with an A or a G in it is a traffic light whatever its heading", () => {
    expect(withStatus("Status", ["R", "G"])?.map((reading) => reading?.status)).toEqual([
      "over-one-month-behind",
      "on-target",
    ]);
  });

  it("with our own letters reads R as reprogrammed", () => {
    expect(withStatus("Status", ["R", "T", "B", "O"])?.map((reading) => reading?.status)).toEqual([
      "reprogrammed",
      "on-target",
      "one-month-behind",
      "over-one-month-behind",
    ]);
  });

  it("headed RAG with letters of ours among them is no traffic light: the letters win over the heading", () => {
    expect(withStatus("RAG", ["T", "O", "B", "R"])?.map((reading) => reading?.status)).toEqual([
      "on-target",
      "over-one-month-behind",
      "one-month-behind",
      "reprogrammed",
    ]);
  });

  it("of traffic lights with a stray T stays a traffic light", () => {
    expect(withStatus("RAG", ["G", "A", "R", "T"])?.map((reading) => reading?.status)).toEqual([
      "on-target",
      "one-month-behind",
      "over-one-month-behind",
      null,
    ]);
  });

  it("is read by what we wrote there before anything else", () => {
    const rows = [
      ["Action", "Lead", "RAG"],
      ["Paint the boats green", "P Quill", "B"],
      ["Oil the decks", "P Quill", "C"],
    ];
    const written = new Map([
      ["b", "one-month-behind"],
      ["t", "on-target"],
      ["c", "complete"],
    ]);
    const [grid] = readRows(rows, {}, { written: new Map([["Plan", written]]) });
    expect(grid?.actions.map(({ status }) => status?.status)).toEqual(["one-month-behind", "complete"]);
    const [unwritten] = readRows(rows);
    expect(unwritten?.actions[0]?.status?.status).toBe("complete");
  });

  it("of fills alone is read by the usual traffic lights", () => {
    expect(
      withStatus("RAG", [filled("#FF0000"), filled("#00B050"), filled("#FFFFFF"), null])?.map((reading) => [
        reading?.status,
        reading?.from,
      ]),
    ).toEqual([
      ["over-one-month-behind", "fill"],
      ["on-target", "fill"],
      [null, "nothing"],
      [null, "nothing"],
    ]);
  });

  it("does not take the stripe of its row for a status", () => {
    const stripe = (text: string) => aCell({ value: text, fill: "#92D050" });
    const [grid] = readRows([
      ["Action", "Lead", "RAG"],
      [stripe("Paint the boats green"), stripe("P Quill"), filled("#92D050")],
    ]);
    expect(grid?.actions[0]?.status?.status).toBeNull();
  });

  it("says what it could not read", () => {
    expect(withStatus("RAG", [filled("#123456"), "?", "Green"])?.map((reading) => reading?.flags)).toEqual([
      ["unknown-fill"],
      ["unknown-text"],
      [],
    ]);
  });

  it("whose colour a conditional format gives is flagged, unless its text says the status", () => {
    const [grid] = readRows(
      [
        ["Action", "Lead", "RAG"],
        ["Paint the boats green", "P Quill", ""],
        ["Oil the decks", "P Quill", "G"],
      ],
      {
        conditionalFormats: [{ rowIndex: 1, columnIndex: 2, rowCount: 5, columnCount: 1 }],
      },
    );
    expect(grid?.actions.map(({ status }) => status?.flags)).toEqual([["conditional-format"], []]);
  });
});

describe("a legend", () => {
  const plan = [
    ["Action", "Lead", "RAG"],
    ["Paint the boats green", "P Quill", filled("#111111")],
    ["Oil the decks", "P Quill", filled("#225722")],
  ];
  const entries = (label: string, other: string) => [
    [filled("#111111"), label],
    [filled("#225722"), other],
  ];

  it("is found above the grid, and its words mean our statuses", () => {
    const [grid] = readRows([...entries("On target", "Overdue"), [null], ...plan]);
    expect(grid?.legend?.entries.map(({ label, status, fill }) => [label, status, fill])).toEqual([
      ["On target", "on-target", "#111111"],
      ["Overdue", "over-one-month-behind", "#225722"],
    ]);
    expect(grid?.actions.map(({ status }) => status?.status)).toEqual(["on-target", "over-one-month-behind"]);
  });

  it("is found below the grid, and its rows are no actions", () => {
    const [grid] = readRows([...plan, [null], ["Key"], ...entries("On target", "Overdue")]);
    expect(grid?.actions).toHaveLength(2);
    expect(grid?.actions.map(({ status }) => status?.status)).toEqual(["on-target", "over-one-month-behind"]);
  });

  it("is found beside the grid", () => {
    const [header, first, second] = plan;
    const [grid] = readRows([
      header ?? [],
      [...(first ?? []), "", filled("#111111"), "Complete"],
      [...(second ?? []), "", filled("#225722"), "Delayed"],
    ]);
    expect(grid?.actions.map(({ status }) => status?.status)).toEqual(["complete", "one-month-behind"]);
  });

  it("is found on another sheet", () => {
    const workbook = aWorkbook([
      aSheet(plan),
      aSheet([["RAG key"], [filled("#111111", "Complete")], [filled("#225722", "Off track")]], { name: "Key" }),
    ]);
    const [grid] = readPlan(workbook, { today: "2024-06-30" }).grids;
    expect(grid?.legend?.sheet).toBe("Key");
    expect(grid?.actions.map(({ status }) => status?.status)).toEqual(["complete", "over-one-month-behind"]);
  });

  it("keeps a word of its own in kebab-case, beside words we know", () => {
    const [grid] = readRows([
      ...entries("On target", "Overdue"),
      [filled("#333333"), "With the Members"],
      [null],
      ...plan,
      ["Tar the hull", "P Quill", filled("#333333")],
    ]);
    expect(grid?.actions[2]?.status?.status).toBe("with-the-members");
  });

  it("gives its fills within ΔE 3, with a flag", () => {
    const [grid] = readRows([
      ...entries("On target", "Overdue"),
      [null],
      ["Action", "Lead", "RAG"],
      ["Paint the boats green", "P Quill", filled("#121212")],
    ]);
    expect(grid?.actions[0]?.status).toMatchObject({ status: "on-target", from: "fill", flags: ["near-fill"] });
  });

  it("against the word in the cell is flagged, and the word stands", () => {
    const [grid] = readRows([
      ...entries("On target", "Overdue"),
      [null],
      ["Action", "Lead", "RAG"],
      ["Paint the boats green", "P Quill", filled("#111111", "Complete")],
    ]);
    expect(grid?.actions[0]?.status).toMatchObject({ status: "complete", from: "text", flags: ["text-against-fill"] });
  });

  it("is none where one coloured cell happens to hold a status word", () => {
    expect(readRows([[filled("#111111"), "Complete"], [null], ...plan])[0]?.legend).toBeNull();
  });
});
