import type { Proposal } from "../cells/Proposal";
import type { WorkbookCells } from "../cells/WorkbookCells";
import type { Finding } from "../checks/Finding";
import type { FixReason } from "../checks/FixReason";
import { RULES, type FixKind } from "../checks/rules";
import { confirmName } from "../fixes/confirmName";
import { cellsProposal } from "./cellsProposal";
import type { Checked } from "./Checked";
import { CELL_FIXES } from "./fixes/cellFixes";
import { confirmPeople } from "./fixes/confirmPeople";
import { fixContextOf } from "./fixes/fixContextOf";

/**
 * What can be done about a finding as the plan stands, the likelier first; empty where there is no fix, or where one would
 * be a guess. Its work grows with the plan: ask for the findings that are shown.
 */
export function fixesFor(workbook: WorkbookCells, checked: Checked, finding: Finding): readonly FixKind[] {
  const context = fixContextOf(workbook, checked);
  if (!context) return [];
  return (RULES[finding.rule].fixes ?? []).filter((kind) =>
    kind === "confirm-name"
      ? confirmName(finding, context.grid).length > 0
      : CELL_FIXES[kind]([finding], context).length > 0,
  );
}

/**
 * What a fix of a finding would write, to be shown first: the likeliest fix unless another of `fixesFor` is asked for. Null
 * where it does not fit, or where the plan would be read as another one afterwards.
 */
export function fix(
  workbook: WorkbookCells,
  checked: Checked,
  finding: Finding,
  kind: FixKind | undefined = fixesFor(workbook, checked, finding)[0],
): Proposal<FixReason> | null {
  const context = fixContextOf(workbook, checked);
  if (!context || kind === undefined) return null;
  return kind === "confirm-name"
    ? confirmPeople(workbook, checked, confirmName(finding, context.grid))
    : cellsProposal(workbook, context.grid, CELL_FIXES[kind]([finding], context));
}
