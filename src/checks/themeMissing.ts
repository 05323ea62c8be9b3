import { findingAt, type PlanRule } from "./Rule";

/** More missing than this, and the numbers were never meant to run on. */
const MOST = 9;

/** The headings' numbers leave a gap: after R9 comes R11. Reported at the heading after the gap. */
export const themeMissing: PlanRule = {
  id: "theme/missing",
  scope: "plan",
  check(context) {
    const { themes, area } = context.grid;
    return themes.flatMap((theme, index) => {
      const before = themes[index - 1]?.ref;
      const missing = before && theme.ref ? refsBetween(before, theme.ref) : [];
      if (!before || !theme.ref || missing.length === 0) return [];
      const at = { rowIndex: theme.rowIndex, columnIndex: context.grid.columns.ref ?? area.columnIndex };
      return [findingAt("theme/missing", context, at, null, { missing, before, after: theme.ref })];
    });
  },
};

/**
 * The references missing between two that are numbered alike.
 * @example refsBetween("25.9 (R9)", "25.11 (R11)") //=> ["25.10 (R10)"]
 */
function refsBetween(before: string, after: string): readonly string[] {
  const [from, to] = [lastNumber(before), lastNumber(after)];
  if (from === null || to === null || to - from < 2 || to - from > MOST + 1) return [];
  if (withNumber(before, from, to) !== after) return [];
  return Array.from({ length: to - from - 1 }, (_, step) => withNumber(before, from, from + step + 1));
}

function lastNumber(ref: string): number | null {
  const digits = /(\d{1,6})\D*$/.exec(ref)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** "25.9 (R9)" counts in two places at once. */
function withNumber(ref: string, from: number, to: number): string {
  return ref.replace(/\d+/g, (digits) => (Number(digits) === from ? String(to) : digits));
}
