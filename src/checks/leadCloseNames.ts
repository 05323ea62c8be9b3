import type { CellPosition } from "../cells/Area";
import type { Action } from "../plan/Plan";
import { foldText } from "../plan/text/foldText";
import type { Finding } from "./Finding";
import { leadName } from "./leadName";
import { nameBook } from "./nameBook";
import { roleCell } from "./roleCell";
import { findingAt, type PlanRule } from "./Rule";

interface Named {
  readonly name: string;
  readonly action: Action;
  readonly at: CellPosition;
  count: number;
}

/** Shorter names are one letter apart by chance. */
const SHORTEST = 6;

/** One name is told of beside so many others: where more are as close ("Officer 1", "Officer 2"), they are no slips. */
const MOST_OTHERS = 5;

/**
 * Two names one letter apart: one person mistyped, or two people. They are never merged; a pair of which the name book
 * knows both is two people. Reported at the rarer name, beside the first few of those it is close to.
 */
export const leadCloseNames: PlanRule = {
  id: "lead/close-names",
  scope: "plan",
  check(context) {
    const book = nameBook(context.people);
    /* Names one letter apart share a form with one letter left out: a table of those, and no pair is compared in vain. */
    const byForm = new Map<string, string[]>();
    const people = peopleOf(context.grid.actions.map((action) => [action, roleCell(action, "lead", context.grid)]));
    const told = new Map<string, number>();
    const findings: Finding[] = [];
    for (const [key, person] of people) {
      const forms = new Set([key, ...shortened(key)]);
      const close = new Set([...forms].flatMap((form) => byForm.get(form) ?? []));
      for (const otherKey of close) {
        const other = people.get(otherKey);
        if (!other || (book.has(key) && book.has(otherKey))) continue;
        const [rare, usual] = person.count <= other.count ? [person, other] : [other, person];
        const count = (told.get(rare.name) ?? 0) + 1;
        if (count > MOST_OTHERS) continue;
        told.set(rare.name, count);
        const data = { name: rare.name, other: usual.name, otherAt: usual.at };
        findings.push(findingAt("lead/close-names", context, rare.at, rare.action, data));
      }
      for (const form of forms) {
        const sharing = byForm.get(form);
        if (sharing) sharing.push(key);
        else byForm.set(form, [key]);
      }
    }
    return findings;
  },
};

function peopleOf(actions: readonly (readonly [Action, CellPosition | null])[]): ReadonlyMap<string, Named> {
  const people = new Map<string, Named>();
  for (const [action, at] of actions) {
    for (const lead of action.leads) {
      const key = foldText(leadName(lead));
      if (!at || lead.kind !== "person" || key.length < SHORTEST) continue;
      const person = people.get(key) ?? { name: leadName(lead), action, at, count: 0 };
      person.count += 1;
      people.set(key, person);
    }
  }
  return people;
}

function shortened(key: string): readonly string[] {
  return Array.from({ length: key.length }, (_, at) => key.slice(0, at) + key.slice(at + 1));
}
