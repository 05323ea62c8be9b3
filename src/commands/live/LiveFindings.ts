import { checkAction } from "../../checks/checkPlan";
import type { Finding, RuleId } from "../../checks/Finding";
import { PLAN_RULES } from "../../checks/index";
import { findingKey } from "../../checks/findingKey";
import type { CheckContext } from "../../checks/Rule";
import type { Action } from "../../plan/Plan";
import { mergeFindings } from "./mergeFindings";
import { planRulesTouched } from "./planRulesTouched";

/** Which findings a person does not want to see. */
export interface Unwanted {
  readonly disabled: ReadonlySet<RuleId>;
  /** By `findingKey`. */
  readonly leftAsItIs: ReadonlySet<string>;
}

/** The findings of a plan while it is edited: each knows where it comes from, so that only those an edit touches are made anew. */
export class LiveFindings {
  #shown: readonly Finding[];
  readonly #unwanted: Unwanted;
  /** Of the rules over one action, by the action's key. */
  readonly #ofAction = new Map<string, readonly Finding[]>();
  readonly #ofRule = new Map<RuleId, readonly Finding[]>();
  /** The rules over the whole plan that find something, whether it is shown or not. */
  readonly #finding: Set<RuleId>;

  constructor(shown: readonly Finding[], context: CheckContext, unwanted: Unwanted) {
    this.#shown = shown;
    this.#unwanted = unwanted;
    for (const finding of shown) {
      const { rule, actionKey } = finding;
      if (PLAN_RULE_IDS.has(rule)) put(this.#ofRule, rule, finding);
      else if (actionKey !== null) put(this.#ofAction, actionKey, finding);
    }
    this.#finding = new Set(PLAN_RULES.filter(({ check }) => check(context).length > 0).map(({ id }) => id));
  }

  /** The findings once actions read otherwise; `context` is the plan as it is now, with the ratings of those actions. */
  edit(context: CheckContext, changes: readonly (readonly [before: Action, now: Action])[]): readonly Finding[] {
    const { disabled, leftAsItIs } = this.#unwanted;
    const isWanted = (finding: Finding) => leftAsItIs.size === 0 || !leftAsItIs.has(findingKey(finding));
    const gone: Finding[] = [];
    const fresh: Finding[] = [];
    const exchange = <Key>(known: Map<Key, readonly Finding[]>, key: Key, found: readonly Finding[]) => {
      gone.push(...(known.get(key) ?? []));
      const wanted = found.filter(isWanted);
      known.set(key, wanted);
      fresh.push(...wanted);
    };
    for (const [, action] of changes) exchange(this.#ofAction, action.key, checkAction(action, context, disabled));
    for (const { id, check } of planRulesTouched(context.grid, changes, (rule) => this.#finding.has(rule))) {
      if (disabled.has(id)) continue;
      const found = check(context);
      if (found.length > 0) this.#finding.add(id);
      else this.#finding.delete(id);
      exchange(this.#ofRule, id, found);
    }
    this.#shown = mergeFindings(this.#shown, gone, fresh);
    return this.#shown;
  }
}

const PLAN_RULE_IDS: ReadonlySet<RuleId> = new Set(PLAN_RULES.map(({ id }) => id));

function put<Key>(lists: Map<Key, readonly Finding[]>, key: Key, finding: Finding): void {
  const list = lists.get(key) as Finding[] | undefined;
  if (list) list.push(finding);
  else lists.set(key, [finding]);
}
