import type { Action, Grid, Plan } from "../plan/Plan";
import { foldText } from "../plan/text/foldText";
import { bareRef, numberingOf, withoutEnd, type Numbering, type Series } from "./Numbering";
import { countOf, mayBeRoman, refPattern, seriesOf, withCount, type RefPattern } from "./RefPattern";

/** A free ref, and the action whose ref it counts on from. */
export interface NextRef {
  readonly ref: string;
  readonly model: Action;
}

/**
 * The refs that actions without one would have in the plan's own way, each after the other: they count on from the nearest
 * above under the same heading (R1a, R1b, then R1c; 1.9, then 1.10), else back from the nearest below, else begin as other
 * headings do. Never one that is in use on the sheet; no entry where the plan's way cannot be told.
 */
export function nextRefs(missing: readonly Action[], grid: Grid, plan: Plan): ReadonlyMap<Action, NextRef> {
  const { actions } = grid;
  const counter = new Counter(numberingOf(grid, plan));
  const open = new Set(missing);
  const given = new Map<Action, NextRef>();
  const give = (action: Action, next: NextRef | null): void => {
    open.delete(action);
    if (next) given.set(action, counter.take(next));
  };
  /** Goes through the plan with the nearest ref passed under the same heading, and the last passed under any. */
  const pass = (rows: readonly Action[], visit: (action: Action, near?: NextRef, last?: NextRef) => void): void => {
    const near = new Map<number | null, NextRef>();
    let last: NextRef | undefined;
    for (const action of rows) {
      if (open.has(action)) visit(action, near.get(action.theme), last);
      const ref = action.ref?.trim() ? { ref: action.ref, model: action } : given.get(action);
      if (!ref) continue;
      near.set(action.theme, ref);
      last = ref;
    }
  };
  pass(actions, (action, above) => above && give(action, counter.on(above)));
  if (open.size > 0) pass(actions.toReversed(), (action, below) => below && give(action, counter.back(below)));
  if (open.size > 0) {
    const first = firstOfHeading(grid);
    pass(actions, (action, above, last) =>
      give(
        action,
        above
          ? counter.on(above)
          : ((first && counter.underHeading(grid.themes[action.theme ?? -1]?.ref ?? "", first)) ?? counter.only(last)),
      ),
    );
  }
  return given;
}

/** Counts on in a plan's refs, and knows those it gave. */
class Counter {
  readonly #numbering: Numbering;
  readonly #taken = new Set<string>();
  readonly #series = new Map<string, Series>();

  constructor(numbering: Numbering) {
    this.#numbering = numbering;
  }

  take(next: NextRef): NextRef {
    this.#taken.add(bareRef(next.ref));
    const pattern = refPattern(next.ref);
    if (!pattern) return next;
    const known = this.#seriesOf(pattern) ?? { highest: 0, restarts: false, isRoman: mayBeRoman(pattern) };
    this.#series.set(seriesOf(pattern), { ...known, highest: Math.max(known.highest, countOf(pattern) || 0) });
    return next;
  }

  on({ ref: from, model }: NextRef): NextRef | null {
    const pattern = refPattern(from);
    const known = pattern && this.#seriesOf(pattern);
    if (!known || known.isRoman) return null;
    const next = withCount(pattern, countOf(pattern) + 1);
    if (this.#isFree(next)) return { ref: next, model };
    const ref = known.restarts ? null : this.#afterHighest(pattern, known.highest);
    return ref === null ? null : { ref, model };
  }

  back(from: NextRef): NextRef | null {
    const pattern = refPattern(from.ref);
    const before = pattern && withCount(pattern, countOf(pattern) - 1);
    if (pattern && !mayBeRoman(pattern) && this.#isFree(before)) return { ref: before, model: from.model };
    return this.on(from);
  }

  /** Under "R2", as the first action under "R1" is "R1a": "R2a". */
  underHeading(headingRef: string, { pattern, rest, model }: FirstOfHeading): NextRef | null {
    const heading = withoutEnd(headingRef);
    if (heading === "" || /\p{L}|\d/u.test(rest)) return null;
    const ref = withCount({ ...pattern, stem: heading + rest }, 1);
    return this.#isFree(ref) ? { ref, model } : null;
  }

  /** Where all refs of the plan are counted together, headings do not matter. */
  only(last: NextRef | undefined): NextRef | null {
    return last && this.#numbering.series.size === 1 ? this.on(last) : null;
  }

  /** A heading, or a ref written with another mark, may hold the very next one. */
  #afterHighest(pattern: RefPattern, highest: number): string | null {
    const most = highest + 1 + this.#numbering.taken.size + this.#taken.size;
    for (let count = highest + 1; count <= most; count++) {
      const ref = withCount(pattern, count);
      if (ref === null || this.#isFree(ref)) return ref;
    }
    return null;
  }

  #seriesOf(pattern: RefPattern): Series | undefined {
    return this.#series.get(seriesOf(pattern)) ?? this.#numbering.series.get(seriesOf(pattern));
  }

  #isFree(ref: string | null): ref is string {
    return ref !== null && !this.#numbering.taken.has(bareRef(ref)) && !this.#taken.has(bareRef(ref));
  }
}

/** The first action whose ref begins with its heading's, and what stands between the two and its count. */
interface FirstOfHeading {
  readonly model: Action;
  readonly pattern: RefPattern;
  readonly rest: string;
}

function firstOfHeading({ actions, themes }: Grid): FirstOfHeading | null {
  for (const model of actions) {
    const heading = withoutEnd(themes[model.theme ?? -1]?.ref ?? "");
    const pattern = model.ref?.trim() ? refPattern(model.ref) : null;
    if (heading === "" || !pattern || !foldText(pattern.stem).startsWith(foldText(heading))) continue;
    return { model, pattern, rest: pattern.stem.slice(heading.length) };
  }
  return null;
}
