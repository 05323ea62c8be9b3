import { checkAction, checkPlan } from "../../src/checks/checkPlan";
import type { RuleId } from "../../src/checks/Finding";
import { findingKey } from "../../src/checks/findingKey";
import { ACTION_RULES, PLAN_RULES } from "../../src/checks/index";
import { RULES } from "../../src/checks/rules";
import { aDeadline } from "../fixtures/aDeadline";
import { aCheckContext } from "./findingsOf";

const LISTED = [...ACTION_RULES, ...PLAN_RULES];

test("every rule of the table is in the list once, under its scope", () => {
  expect(LISTED.map(({ id }) => id).sort()).toEqual(Object.keys(RULES).sort());
  for (const { id, scope } of LISTED) expect([id, RULES[id].scope]).toEqual([id, scope]);
});

const poor = { leads: [], deadline: aDeadline(null) };

test("findings come by the table's order, then from the top down", () => {
  const found = checkPlan(aCheckContext([poor, poor]));
  expect(found.map(({ rule, at }) => [rule, at.rowIndex])).toEqual([
    ["deadline/missing", 1],
    ["deadline/missing", 2],
    ["lead/missing", 1],
    ["lead/missing", 2],
  ]);
});

test("a rule switched off reports nothing, for the plan or for one action", () => {
  const context = aCheckContext([poor]);
  const disabled = new Set<RuleId>(["lead/missing"]);
  expect(checkPlan(context, disabled).map(({ rule }) => rule)).toEqual(["deadline/missing"]);
  const [action] = context.grid.actions;
  expect(action && checkAction(action, context, disabled).map(({ rule }) => rule)).toEqual(["deadline/missing"]);
});

test("a good plan has no findings, and an empty one none either", () => {
  expect(checkPlan(aCheckContext([{}, {}]))).toEqual([]);
  expect(checkPlan(aCheckContext([]))).toEqual([]);
});

test("a finding is known again by its action when rows have moved, else by its cell", () => {
  const [first] = checkPlan(aCheckContext([poor]));
  const [moved] = checkPlan(aCheckContext([{ ...poor, key: first?.actionKey ?? "", rowIndex: 40 }]));
  expect(first && findingKey(first)).toBe("deadline/missing|Plan|1|write the visitor guide");
  expect(moved && first && findingKey(moved) === findingKey(first)).toBe(true);
});
