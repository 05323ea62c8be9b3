import type { CellValue } from "../../src/cells/Cell";
import { isoToSerial } from "../../src/cells/serialDate";
import type { ContentCell, SheetContent } from "../../src/cells/SheetContent";
import type { KeptAnswer } from "../../src/sheets/readAnswers";
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

describe("good practice", () => {
  const header = (rows: SheetContent["rows"]) => rows.find((row) => row[2]?.value === "Needs your evidence") ?? [];
  const figures = (rows: SheetContent["rows"], part: string): Readonly<Record<string, CellValue>> => {
    const row = rows.find((one) => one[1]?.value === part) ?? [];
    return Object.fromEntries(
      header(rows).map((head, index) => [String(head?.value ?? ""), row[index]?.value ?? null]),
    );
  };
  const kept = (criterionId: string, overrides: Partial<KeptAnswer>): KeptAnswer => ({
    criterionId,
    rowIndex: 3 + Number(criterionId),
    isOwn: false,
    text: "",
    part: "",
    answer: null,
    answerText: "",
    note: "",
    evidence: [],
    by: "",
    on: null,
    refused: [],
    fromPlan: null,
    cells: [],
    ...overrides,
  });

  test("the 49 criteria are counted by their answers and parts, as figures", () => {
    const all = figures(content.rows, "All criteria");
    expect(all.Total).toBe(49);
    const answers = ["Needs your evidence", "No evidence", "Partly", "Met", "N/A"];
    expect(answers.reduce((sum, answer) => sum + Number(all[answer]), 0)).toBe(49);
    expect(figures(content.rows, "Continuity")).toMatchObject({ "Needs your evidence": 4, Total: 4, "Met %": null });
    expect(figures(content.rows, "Continuity")["Needs you"]).toBe("46, 47, 48, 49");
  });

  test("what a person answered on the record sheet goes before what the plan shows, with links to its rows", () => {
    const answers = [
      ...["46", "48"].map((id) => kept(id, { answer: "met" })),
      kept("49", { answer: "no-evidence" }),
      kept("C1", { isOwn: true, rowIndex: 60, answer: "partly" }),
    ];
    const record = { sheet: "Plan checklist", answers, since: "Since the last assessment: better on 46." };
    const { rows } = summaryContent(aSummaryInput(grid, { record }));
    expect(figures(rows, "Continuity")).toMatchObject({
      Met: 2,
      "No evidence": 1,
      "Needs your evidence": 1,
      "Needs you": "47",
    });
    expect(figures(rows, "Continuity")["Met %"]).toBeCloseTo(2 / 3);
    expect(figures(rows, "Your own criteria")).toMatchObject({ Partly: 1, Total: 1 });
    const row = rows.find((one) => one[1]?.value === "Continuity");
    expect(row?.[0]).toMatchObject({ style: "link", link: { sheet: "Plan checklist", rowIndex: 49, columnIndex: 0 } });
    const words = rows.flatMap((one) => one.map((each) => String(each?.value ?? ""))).join("\n");
    expect(words).toMatch(/Of 50 criteria, .* 4 answered by a person\..*Since the last assessment: better on 46\./);
  });

  test("the strongest and the weakest part are named, with what of them is met", () => {
    const answers = [
      ...["46", "48", "49"].map((id) => kept(id, { answer: "met" })),
      ...["1", "2", "3"].map((id) => kept(id, { answer: "no-evidence" })),
    ];
    const record = { sheet: "Plan checklist", answers, since: "" };
    const { rows } = summaryContent(aSummaryInput(grid, { record }));
    const words = rows.flatMap((one) => one.map((each) => String(each?.value ?? ""))).join("\n");
    expect(words).toMatch(/Strongest: Continuity \(3 of 3 met\)\. Weakest: Targets and objectives \(0 of \d met\)\./);
  });
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
