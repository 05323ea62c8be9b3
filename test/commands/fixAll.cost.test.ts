import { check } from "../../src/commands/check";
import { fixAll, fixAllFor } from "../../src/commands/fixAll";
import type { RuleId } from "../../src/checks/Finding";
import { aSheet } from "../fixtures/aSheet";
import { aWorkbook } from "../fixtures/aWorkbook";
import { growthOf } from "../fixtures/growth";

const MOST = 2.2;

/** Every action lacks a ref but one in ten, and has a text date. */
function mending(rowCount: number, rule: RuleId): () => unknown {
  const rows = Array.from({ length: rowCount }, (_, index) => [
    index % 10 === 0 ? `${index / 10 + 1}.1` : null,
    `Write guide ${index} for visitors`,
    "Sandra Bayley",
    `${(index % 27) + 1}/05/2024`,
    "Begun",
  ]);
  const workbook = aWorkbook([aSheet([["Ref", "Action", "Lead", "Deadline", "Progress"], ...rows])]);
  const checked = check(workbook, { today: "2024-03-31" });
  const findings = checked.findings.filter((finding) => finding.rule === rule);
  expect(findings.length).toBeGreaterThan(rowCount * 0.8);
  return () => fixAllFor(workbook, { ...checked }, findings).map((all) => fixAll(workbook, checked, all));
}

test.each<RuleId>(["deadline/stored-as-text", "ref/missing"])(
  "twice the findings of %s take at most 2.2 times the time to mend at once",
  (rule) => {
    expect(growthOf(mending(2000, rule), mending(4000, rule), MOST)).toBeLessThanOrEqual(MOST);
  },
);
