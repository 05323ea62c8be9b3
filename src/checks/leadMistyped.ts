import type { CellPosition } from "../cells/Area";
import { compareNames } from "../plan/lead/compareNames";
import { personName } from "../plan/lead/personName";
import type { Action } from "../plan/Plan";
import { foldText } from "../plan/text/foldText";
import { nameBook } from "./nameBook";
import { roleCell } from "./roleCell";
import { findingAt, type PlanRule } from "./Rule";

interface Mistyped {
  readonly name: string;
  readonly meant: string;
  readonly action: Action;
  readonly at: CellPosition;
  count: number;
}

/**
 * A name read as another it is a slip of; reported once, where it first stands. A form the name book holds is no slip, nor
 * are initials and short forms.
 */
export const leadMistyped: PlanRule = {
  id: "lead/mistyped",
  scope: "plan",
  check(context) {
    const book = nameBook(context.people);
    const names = new Map<string, Mistyped>();
    for (const action of context.grid.actions) {
      for (const { name, kind, sameAs } of action.leads) {
        const at = roleCell(action, "lead", context.grid);
        if (!at || kind === "initials" || sameAs === undefined || book.has(foldText(name))) continue;
        const known = names.get(name);
        if (known) known.count += 1;
        else if (isSlip(name, sameAs)) names.set(name, { name, meant: sameAs, action, at, count: 1 });
      }
    }
    return [...names.values()].map(({ name, meant, action, at, count }) =>
      findingAt("lead/mistyped", context, at, action, { name, meant, count }),
    );
  },
};

function isSlip(name: string, meant: string): boolean {
  const [written, right] = [personName(name), personName(meant)];
  if (!written || !right || isShortened(written.given, right.given, written.surname === right.surname)) return false;
  return compareNames(written, right) !== null;
}

/** "D Moss" for Di Moss is a letter away and yet no slip. */
function isShortened(written: readonly string[], right: readonly string[], isSameSurname: boolean): boolean {
  return isSameSurname && written.every((word, index) => right[index]?.startsWith(word.replaceAll(".", "")) === true);
}
