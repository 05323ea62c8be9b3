import type { WorkbookCells } from "../cells/WorkbookCells";
import { foldText } from "../plan/text/foldText";
import { readGaps } from "../sheets/gaps";
import type { Checked } from "./Checked";
import type { GapProposal } from "./gaps/GapProposal";

/** A row to come, as its preview shows it. */
export interface GapLine {
  readonly ref: string;
  readonly action: string;
  /** A heading that the new actions stand under. */
  readonly isHeading: boolean;
}

/** The rows that chosen gaps would add, in their order. */
export function gapLines(workbook: WorkbookCells, { grid }: Checked, proposal: GapProposal): readonly GapLine[] {
  if (proposal.where === "plan") {
    const rows = new Map<number, GapProposal["changes"]>();
    for (const change of proposal.changes) rows.set(change.rowIndex, [...(rows.get(change.rowIndex) ?? []), change]);
    return [...rows.values()].map((changes) => {
      const textIn = (column: number | undefined) =>
        String(changes.find(({ columnIndex }) => columnIndex === column)?.after.value ?? "");
      const isHeading = changes.every(({ why }) => why.criterionId === null);
      return isHeading
        ? {
            ref: "",
            action: changes
              .map(({ after }) => String(after.value ?? ""))
              .join(" ")
              .trim(),
            isHeading,
          }
        : { ref: textIn(grid?.columns.ref), action: textIn(grid?.columns.action), isHeading };
    });
  }
  const [content] = proposal.sheets;
  if (!content) return [];
  const { headings, rows: before } = readGaps(workbook.sheets.find(({ mark }) => mark === "gaps"));
  const column = (name: string) => headings.findIndex((heading) => foldText(heading) === name);
  const firstNew = (content.frozenRows ?? 0) + before.length;
  return content.rows.slice(firstNew, (content.notesRow ?? content.rows.length) - 1).map((row) => ({
    ref: String(row[column("ref")]?.value ?? ""),
    action: String(row[column("action")]?.value ?? ""),
    isHeading: false,
  }));
}
