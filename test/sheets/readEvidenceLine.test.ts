import { evidenceLineOf, readEvidenceLine } from "../../src/sheets/readEvidenceLine";

const cell = (sheet: string, rowIndex: number, columnIndex: number) => ({
  kind: "cell",
  address: { sheet, rowIndex, columnIndex },
});

test.each([
  ["Plan!C5", cell("Plan", 4, 2)],
  ["Quarter 1!C5", cell("Quarter 1", 4, 2)],
  ["'Quarter 1'!$C$5", cell("Quarter 1", 4, 2)],
  ["Quarter 1!C5 (3.2)", { ...cell("Quarter 1", 4, 2), ref: "3.2" }],
  ["Plan!C5 (3(a))", { ...cell("Plan", 4, 2), ref: "3(a)" }],
  ["'Orla''s plan'!AA10", cell("Orla's plan", 9, 26)],
  [" https://x.example/minutes ", { kind: "link", url: "https://x.example/minutes" }],
  ["Minutes of May", { kind: "text", text: "Minutes of May" }],
  ["C5", { kind: "text", text: "C5" }],
  ["javascript:alert(1)", { kind: "text", text: "javascript:alert(1)" }],
])("%s is read as what it points at", (line, reading) => expect(readEvidenceLine(line)).toEqual(reading));

test.each(["Plan", "Quarter 1", "Orla's plan", "2024", "Plan!"])(
  "a cell of the sheet %s is written so that it is read again",
  (sheet) => {
    const address = { sheet, rowIndex: 4, columnIndex: 2 };
    expect(readEvidenceLine(evidenceLineOf(address))).toEqual({ kind: "cell", address });
    expect(evidenceLineOf(address)).not.toMatch(/^'/);
  },
);
