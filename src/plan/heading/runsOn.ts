import type { SheetView } from "../grid/SheetView";
import { readCounted, type Counted } from "./readCounted";

const ENOUGH = 200; /* cells: more would not change the picture */
const FEWEST = 3; /* cells: two amounts may well grow */
const MOSTLY = 0.8;

/**
 * Whether what a column holds in these rows counts on from cell to cell, as refs do and amounts do not: 10431, 10432, 10440;
 * a, b, c, a, b; I, II, III. Numbers may leave gaps, and one in five begin anew; letters leave none, and begin anew with
 * their first after two or more.
 */
export function runsOn(view: SheetView, columnIndex: number, rowIndexes: Iterable<number>): boolean {
  let [count, following, run] = [0, 0, 0];
  let before: readonly Counted[] = [];
  for (const rowIndex of rowIndexes) {
    if (count >= ENOUGH) break;
    const text = view.text(rowIndex, columnIndex).trim();
    if (text === "") continue;
    const counted = readCounted(text);
    const follows = counted.filter((one) => before.some((other) => isAfter(one, other)));
    const begins = counted.some(({ number, isLetter }) =>
      isLetter ? number === 1 && (count === 0 || run > 1) : count === 0,
    );
    count += 1;
    run = follows.length > 0 ? run + 1 : 1;
    if (follows.length > 0 || begins) following += 1;
    before = follows.length > 0 ? follows : counted;
  }
  return count >= FEWEST && following >= count * MOSTLY;
}

function isAfter(one: Counted, before: Counted): boolean {
  if (one.stem !== before.stem || one.isLetter !== before.isLetter) return false;
  return one.isLetter ? one.number === before.number + 1 : one.number > before.number;
}
