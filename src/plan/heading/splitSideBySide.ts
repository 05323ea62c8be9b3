import { foldText } from "../text/foldText";
import { assignRoles } from "./assignRoles";
import { headedColumn, withoutCorrections } from "./headedColumn";
import type { Header } from "./Header";
import type { HeadingContext } from "./HeadingContext";
import type { HeadingText } from "./headingTexts";
import { isPlanHeader } from "./isPlanHeader";

type Part = readonly HeadingText[];

/**
 * Headings in one row of two grids side by side: a blank column between them, or the first heading again; each must head a
 * plan by itself. Where one side alone does, and the rest stands under a header found above, the rest is work of that grid.
 */
export function splitSideBySide(texts: Part, above: readonly Header[], context: HeadingContext): readonly Part[] {
  const cuts = texts.flatMap((text, index) => {
    const before = texts[index - 1];
    if (!before) return [];
    const gap = text.columnIndex > before.columnIndex + 1;
    return gap || foldText(text.whole) === foldText(texts[0]?.whole ?? "") ? [index] : [];
  });
  if (cuts.length === 0) return [texts];
  const parts = [0, ...cuts].map((from, index) => texts.slice(from, cuts[index] ?? texts.length));
  const plans = parts.filter((part) => headsPlan(part, context));
  if (plans.length > 1) return parts;
  const [plan] = plans;
  const isBesideWork =
    plan !== undefined &&
    above.some((header) => !reaches(header, plan) && parts.every((part) => part === plan || reaches(header, part)));
  return isBesideWork ? [plan] : [texts];
}

function headsPlan(part: Part, context: HeadingContext): boolean {
  const headed = part.map((text) => headedColumn(text, context));
  return [headed, withoutCorrections(headed)].some((columns) => isPlanHeader(assignRoles(columns).columns, null));
}

/** Whether a header has columns over a part of the row. */
function reaches({ firstColumn, lastColumn }: Header, part: Part): boolean {
  return part.some(({ columnIndex }) => columnIndex >= firstColumn && columnIndex <= lastColumn);
}
