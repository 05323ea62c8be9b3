import { check } from "../../src/commands/check";
import { fix } from "../../src/commands/fix";
import { rekeyedLeft } from "../../src/commands/rekeyedLeft";
import { withChanges } from "../../src/commands/withChanges";
import { findingKey } from "../../src/checks/findingKey";
import { aSheet } from "../fixtures/aSheet";
import { aWorkbook } from "../fixtures/aWorkbook";

const TODAY = "2024-03-31";
const workbook = aWorkbook([
  aSheet([
    ["Ref", "Action", "Lead", "Deadline", "Progress"],
    ["1", "Write the visitor guide", "Sandra Bayley", "31 May 2024", "Draft begun"],
    [null, "Repair the north gate", null, "30 June 2024", "Begun"],
  ]),
]);
const found = (of: typeof workbook, settings = {}) => check({ ...of, settings }, { today: TODAY });

test("a finding left as it is stays so when its action is given a ref", () => {
  const checked = found(workbook);
  const [missing, lead] = (["ref/missing", "lead/missing"] as const).map((rule) =>
    checked.findings.find((one) => one.rule === rule),
  );
  const proposal = missing && fix(workbook, checked, missing);
  if (!proposal || !lead) throw new Error("The test's plan lacks a ref and a lead");
  const left = rekeyedLeft([findingKey(lead), "lead/missing|Other sheet||repair the north gate"], proposal);
  const after = withChanges(workbook, proposal.changes);
  const rules = (leftAsItIs: readonly string[]) =>
    found(after, { PlanSteward: { leftAsItIs } }).findings.map(({ rule }) => rule);
  expect(rules([findingKey(lead)])).toContain("lead/missing");
  expect(rules(left)).not.toContain("lead/missing");
  expect(left[1]).toBe("lead/missing|Other sheet||repair the north gate");
});

test("where no action gets another key the list is the same", () => {
  const left = ["lead/missing|Plan|1|write the visitor guide"];
  expect(rekeyedLeft(left, { changes: [] })).toBe(left);
});
