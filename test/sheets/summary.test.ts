import { isoToSerial } from "../../src/cells/serialDate";
import type { ContentCell, SheetContent } from "../../src/cells/SheetContent";
import { summaryContent } from "../../src/sheets/summary";
import { aDeadline } from "../fixtures/aDeadline";
import { aGrid } from "../fixtures/aGrid";
import { aLead } from "../fixtures/aLead";
import { aProgress } from "../fixtures/aProgress";
import { aSummaryInput } from "../fixtures/aSummaryInput";
import { aTheme } from "../fixtures/aTheme";

const grid = aGrid(
  [
    { ref: "1.1", action: "Write the guide", deadline: aDeadline("2024-02-20"), theme: 0 },
    {
      ref: "1.2",
      action: "Print the guide",
      deadline: aDeadline("2024-04-15"),
      theme: 0,
      leads: [aLead("Iolo Marsh")],
    },
    { ref: "2.1", action: "Hand it out", progress: aProgress("complete"), theme: 1 },
  ],
  {
    title: "Visitor plan",
    themes: [aTheme("The guide", { ref: "1" }), aTheme("The visitors", { ref: "2" })],
    hiddenRowCount: 1,
  },
);
const content = summaryContent(aSummaryInput(grid));

const textsOf = ({ rows }: SheetContent): string[] =>
  rows.map((row) => row.map((one) => String(one?.value ?? "")).join(" | "));
const rowOf = (words: string): readonly (ContentCell | null)[] => {
  const index = textsOf(content).findIndex((text) => text.includes(words));
  return content.rows[index] ?? [];
};
const below = (heading: string, count: number): readonly (ContentCell | null)[] => {
  const index = textsOf(content).findIndex((text) => text.startsWith(heading));
  return content.rows[index + count] ?? [];
};

test("the summary opens with its title, the plan, the report date and the committee's sentence", () => {
  const [title, plan, sentence] = textsOf(content);
  expect(title).toBe("Plan summary |  |  | As at 31 March 2024");
  expect(plan).toBe('Visitor plan, sheet "Plan": 3 actions in 2 themes, 1 row hidden and counted');
  expect(sentence).toMatch(/^Of 3 actions, 1 is complete \(33 %\)/);
});

test("the shares of the statuses are figures under a percentage format, and their numbers add up", () => {
  const start = textsOf(content).findIndex((text) => text === "By status") + 2;
  const end = textsOf(content).findIndex((text) => text.includes("All actions"));
  const rows = content.rows.slice(start, end);
  expect(rows.reduce((sum, row) => sum + Number(row[3]?.value), 0)).toBe(3);
  expect(rows.reduce((sum, row) => sum + Number(row[4]?.value), 0)).toBeCloseTo(1);
  expect(rows.map((row) => row[4]?.style)).toEqual(rows.map(() => "percent"));
});

test("an overdue action stands with its date as a serial, the days it is late, and a link to its row", () => {
  const [ref, action, , due, late] = below("Past their date and not complete (1)", 2);
  expect(ref).toMatchObject({ value: "1.1", style: "link", link: { sheet: "Plan", rowIndex: 1, columnIndex: 1 } });
  expect(action?.value).toBe("Write the guide");
  expect(due).toMatchObject({ value: isoToSerial("2024-02-20"), style: "date" });
  expect(late?.value).toBe(40);
});

test("what is due within the month comes next", () => {
  expect(below("Due next (1)", 2)[1]?.value).toBe("Print the guide");
});

test("each theme stands with its number of actions by status, and the chart draws those very cells", () => {
  const chart = content.charts?.[0];
  const data = chart?.data;
  const header = content.rows[data?.rowIndex ?? -1] ?? [];
  expect(header[data?.columnIndex ?? -1]?.value).toBe("Ref");
  const first = content.rows[(data?.rowIndex ?? 0) + 1] ?? [];
  expect(first[0]?.value).toBe("1");
  expect(first.at(-1)?.value).toBe(2);
  expect(data?.rowCount).toBe(3);
  expect(chart?.seriesFills).toHaveLength((data?.columnCount ?? 0) - 1);
});

test("no section overlaps the chart", () => {
  const place = content.charts?.[0]?.place;
  const overdue = textsOf(content).findIndex((text) => text.startsWith("Past their date"));
  expect((place?.rowIndex ?? 0) + (place?.rowCount ?? 0)).toBeLessThanOrEqual(overdue);
});

test("a plan without headings has no chart", () => {
  expect(summaryContent(aSummaryInput(aGrid())).charts).toBeUndefined();
});

test("each lead stands with what they have, what is behind and what is next", () => {
  const row = rowOf("Iolo Marsh |");
  const lead = content.rows.find((one) => one[1]?.value === "Iolo Marsh");
  expect(row).toBeDefined();
  expect(lead?.[2]?.value).toBe(isoToSerial("2024-04-15"));
  expect(lead?.[4]?.value).toBe(1);
});

test("the answers to the 49 criteria are counted", () => {
  expect(rowOf("Criteria |")[3]?.value).toBe(49);
});

test("the notes come last, after everything that is rewritten", () => {
  expect(content.notesRow).toBe(content.rows.length - 1);
  expect(content.rows[content.notesRow ?? -1]?.[0]?.style).toBe("notes");
});

test("findings are counted by kind with a link to the first", () => {
  const at = { rowIndex: 4, columnIndex: 3 };
  const finding = { rule: "deadline/unreadable", sheetId: "Plan", sheet: "Plan", actionKey: "x", raw: "soon" } as const;
  const findings = [
    { ...finding, at },
    { ...finding, at: { rowIndex: 6, columnIndex: 3 } },
  ];
  const rows = summaryContent(aSummaryInput(grid, { findings })).rows;
  const row = rows.find((one) => one[0]?.value === "D5");
  expect(row?.[0]?.link).toEqual({ sheet: "Plan", ...at });
  expect(row?.[3]?.value).toBe(2);
});
