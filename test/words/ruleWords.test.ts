import type { RuleId } from "../../src/checks/Finding";
import { RULES } from "../../src/checks/rules";
import { ruleMeaning } from "../../src/words/ruleMeaning";
import { rulesTable } from "../../src/words/rulesTable";
import { ruleName, ruleTitle } from "../../src/words/ruleTitle";

const RULE_IDS = Object.keys(RULES) as RuleId[];

test("a heading over findings counts them, in the singular and the plural", () => {
  expect(ruleTitle("deadline/unreadable", 3)).toBe("3 deadlines cannot be read");
  expect(ruleTitle("lead/missing", 1)).toBe("1 action has no lead");
  expect(ruleName("lead/missing")).toBe("Actions have no lead");
});

test.each(RULE_IDS)("%s has a heading of its own and a meaning", (rule) => {
  expect(RULE_IDS.filter((other) => ruleTitle(other, 2) === ruleTitle(rule, 2))).toEqual([rule]);
  expect(ruleMeaning(rule)).toMatch(/^[A-Z].*\.$/);
});

test("the table of rules has a row for each, in the table's order", () => {
  const rows = rulesTable().split("\n");
  expect(rows).toHaveLength(RULE_IDS.length + 2);
  expect(rows[2]).toBe(
    "| `deadline/unreadable` | To mend | action | A deadline holds something that is no date and no word for one. |  |",
  );
});
