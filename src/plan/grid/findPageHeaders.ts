import { foldText } from "../text/foldText";
import type { PlanBlock } from "./PlanBlock";
import { readRowFacts } from "./readRowFacts";
import type { RowFacts } from "./RowFacts";
import type { SheetView } from "./SheetView";

const REPEATS = 3;
const REACH = 40; /* rows above the header */

/** Tells what stands above the first header and again on later pages, and lone lines repeated page after page. */
export function findPageHeaders(
  view: SheetView,
  block: PlanBlock,
  facts: readonly RowFacts[],
): (row: RowFacts) => boolean {
  const { header } = block;
  const texts = new Set<string>();
  const nothing = { bold: false, fills: new Set<string>() };
  for (let rowIndex = Math.max(block.coverRow, header.topRow - REACH); rowIndex < header.topRow; rowIndex++) {
    const fingerprint = readRowFacts(view, block, rowIndex, nothing, "").fingerprint();
    if (fingerprint !== "") texts.add(fingerprint);
  }
  const seen = new Map<string, number>();
  for (const row of facts) {
    if (!row.isAlone || row.has("action")) continue;
    const fingerprint = row.fingerprint();
    seen.set(fingerprint, (seen.get(fingerprint) ?? 0) + 1);
  }
  for (const [fingerprint, count] of seen) if (count >= REPEATS) texts.add(fingerprint);
  const openings = new Set([...texts].map(openingOf));
  return (row) => openings.has(openingOf(foldText(row.first.slice(0, 80)))) && texts.has(row.fingerprint());
}

/** How a fingerprint begins: most rows are told apart by their first text. */
function openingOf(fingerprint: string): string {
  return fingerprint.split("|", 1)[0] ?? "";
}
