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

it("prints a workbook without a plan", () => {
  const checked = check(aWorkbook([aSheet([["Dear all"]])]), { today: "2024-06-30" });
  expect(planJson(checked.plan, [checked], "2024-06-30")).toEqual({
    workbook: "Plan.xlsx",
    asAt: "2024-06-30",
    grids: [],
    findings: [],
  });
});
