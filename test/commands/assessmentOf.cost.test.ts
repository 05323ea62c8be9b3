import { assessmentOf } from "../../src/commands/assessmentOf";
import { check } from "../../src/commands/check";
import { proposeListAnswer } from "../../src/commands/proposeListAnswer";
import { aSheet } from "../fixtures/aSheet";
import { aWorkbook } from "../fixtures/aWorkbook";
import { growthOf } from "../fixtures/growth";

const plan = aSheet([
  ["Ref", "Action", "Lead", "Deadline"],
  ["1", "Write the visitor guide", "P Quill", "May 2024"],
  ["2", "Publish the opening times", "O Thrale", "June 2024"],
]);

/** A plan beside a list of as many criteria, taken onto the checklist with its first answer. */
function answered(count: number) {
  const rows = Array.from({ length: count }, (_, index) => [index + 1, `Letters of kind ${index} are easy to read`]);
  const sheets = [plan, aSheet(rows, { name: "Standards" })];
  const checked = check(aWorkbook(sheets), { today: "2024-03-31" });
  const first = proposeListAnswer(aWorkbook(sheets), checked, "sheet:Standards", { criterionId: "C1", answer: "met" });
  const written = first.sheets[0]?.rows.map((row) => row.map((one) => one?.value ?? null)) ?? [];
  const workbook = aWorkbook([...sheets, aSheet(written, { name: "Plan checklist", mark: "checklist" })]);
  return () => {
    proposeListAnswer(workbook, checked, "sheet:Standards", { criterionId: `C${count}`, answer: "partly" });
    return assessmentOf(workbook, checked, "sheet:Standards")?.items.length;
  };
}

test("an answer among twice the criteria takes about twice the time", () => {
  const [half, whole] = [answered(1_000), answered(2_000)];
  expect([half(), whole()]).toEqual([1_000, 2_000]);
  expect(growthOf(half, whole, 2.4)).toBeLessThanOrEqual(2.4);
});
