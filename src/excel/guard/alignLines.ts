/** Where the lines between two pairs of equal ones differ: from `at`, `count` of them before and `countAfter` after. */
export interface Gap {
  readonly at: number;
  readonly count: number;
  readonly atAfter: number;
  readonly countAfter: number;
}

/** How a list of lines became another. */
export interface Alignment {
  /** The share of lines that are found again, 0 to 1; blank and repeated ones do not count. */
  readonly share: number;
  /** Lines found again stand in another order. */
  readonly isReordered: boolean;
  /** In order; empty where the lines are equal. */
  readonly gaps: readonly Gap[];
}

/**
 * Finds rows (or columns) again by what they hold: those that are unique before and after are the fixed points, and
 * between them lines were added, taken away or changed. Linear in the number of lines.
 */
export function alignLines(before: readonly string[], after: readonly string[]): Alignment {
  const placesBefore = uniquePlaces(before);
  const placesAfter = uniquePlaces(after);
  const fixed: { before: number; after: number }[] = [];
  for (const [line, place] of placesBefore) {
    const found = placesAfter.get(line);
    if (found !== undefined) fixed.push({ before: place, after: found });
  }
  const share = placesBefore.size === 0 ? 1 : fixed.length / placesBefore.size;
  const isReordered = fixed.some((point, index) => point.after < (fixed[index - 1]?.after ?? 0));
  if (isReordered) return { share, isReordered, gaps: [] };

  const gaps: Gap[] = [];
  let last = { before: -1, after: -1 };
  for (const point of [...fixed, { before: before.length, after: after.length }]) {
    const gap = narrow(before, after, {
      at: last.before + 1,
      count: point.before - last.before - 1,
      atAfter: last.after + 1,
      countAfter: point.after - last.after - 1,
    });
    if (gap.count > 0 || gap.countAfter > 0) gaps.push(gap);
    last = point;
  }
  return { share, isReordered, gaps };
}

/** Lines that stand exactly once, and where; a Map keeps their order. Blank lines are "". */
function uniquePlaces(lines: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  for (const [index, line] of lines.entries()) {
    if (line === "") continue;
    if (places.has(line)) repeated.add(line);
    else places.set(line, index);
  }
  for (const line of repeated) places.delete(line);
  return places;
}

/** Leaves out equal lines at both ends of a gap: blank and repeated ones. */
function narrow(before: readonly string[], after: readonly string[], gap: Gap): Gap {
  let { at, count, atAfter, countAfter } = gap;
  while (count > 0 && countAfter > 0 && before[at] === after[atAfter]) {
    at++;
    atAfter++;
    count--;
    countAfter--;
  }
  while (count > 0 && countAfter > 0 && before[at + count - 1] === after[atAfter + countAfter - 1]) {
    count--;
    countAfter--;
  }
  return { at, count, atAfter, countAfter };
}
