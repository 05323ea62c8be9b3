import { check } from "../../../src/commands/check";
import { planJson } from "../../../src/workbench/cli/planJson";
import { aCell } from "../../fixtures/aCell";
import { aSheet } from "../../fixtures/aSheet";
import { aWorkbook } from "../../fixtures/aWorkbook";

it("prints grids with letters and row numbers as the person sees them", () => {
  const workbook = aWorkbook([
    aSheet([
      [aCell({ value: null, fill: "#00B050" }), "On target", aCell({ value: null, fill: "#FF0000" }), "Overdue"],
      ["Date: May 2024"],
      ["Ref", "Action", "Lead", "By when", "Apr", "May", "Jun"],
      ["1", "Boats"],
      ["1a", "Paint the boats green", "P Quill", "May 2024", aCell({ value: null, fill: "#00B050" })],
    ]),
  ]);
  const checked = check(workbook, { today: "2024-06-30" });
  expect(planJson(checked.plan, [checked], "2024-06-30")).toMatchObject({
    workbook: "Plan.xlsx",
    asAt: "2024-05-31",
    grids: [
      {
        sheet: "Plan",
        headerRows: [3],
        columns: { ref: "A", action: "B", lead: "C", deadline: "D", months: "E:G" },
        legend: { "On target": "#00B050", Overdue: "#FF0000" },
        months: { from: "2024-04", to: "2024-06" },
        themes: [{ row: 4, ref: "1", title: "Boats" }],
        actions: [
          {
            row: 5,
            rows: [5],
            ref: "1a",
            theme: "1",
            recommendation: null,
            action: "Paint the boats green",
            deadline: { kind: "dated", due: "2024-05-31" },
            leads: [{ name: "P Quill", kind: "person" }],
            progress: "not-stated",
            status: null,
            months: ["on-target", null, null],
            rating: { status: "on-target", why: expect.any(String) as string, cell: "D5" },
          },
        ],
      },
    ],
    findings: expect.any(Array) as unknown[],
  });
});

it("prints what was read and nothing of how it was read", () => {
  const workbook = aWorkbook([
    aSheet([
      ["Ref", "Action", "Lead", "By when"],
      ["1", "Boats"],
      ["1a", "Paint the boats green", "P Quill; Support: A Nwosu", "May 2024"],
    ]),
  ]);
  const checked = check(workbook, { today: "2024-06-30" });
  const keys = new Set<string>();
  JSON.stringify(planJson(checked.plan, [{ ...checked, findings: [] }], "2024-06-30"), (key, value: unknown) => {
    if (/^[a-z]/i.test(key) && value !== undefined) keys.add(key); // JSON leaves out what is undefined
    return key === "columns" ? null : value;
  });
  expect([...keys].sort()).toEqual([
    ...["action", "actions", "asAt", "cell", "columns", "dates", "deadline", "due", "findings", "flags", "grids"],
    ...["headerRows", "kind", "leads", "legend", "months", "name", "progress", "rating", "raw", "recommendation"],
    ...["ref", "row", "rows", "sheet", "status", "theme", "themes", "title", "why", "workbook"],
  ]);
});

it("prints a workbook without a plan", () => {
  const checked = check(aWorkbook([aSheet([["Dear all"]])]), { today: "2024-06-30" });
  expect(planJson(checked.plan, [checked], "2024-06-30")).toEqual({
    workbook: "Plan.xlsx",
    asAt: "2024-06-30",
    grids: [],
    findings: [],
  });
});
