import type { Proposal } from "../cells/Proposal";
import type { SheetCells } from "../cells/SheetCells";
import type { WorkbookCells } from "../cells/WorkbookCells";
import { GAP_ACTIONS } from "../checklist/gapActions";
import { foldText } from "../plan/text/foldText";
import { gapRefs } from "../sheets/gapRefs";
import { gapColumn, gapsContent, readGaps } from "../sheets/gaps";
import { readAnswers } from "../sheets/readAnswers";
import type { Checked } from "./Checked";
import { sheetArea } from "./sheetArea";

/**
 * Writes chosen gaps as actions on the sheet "Plan gaps", numbered in the plan's own way, each with its criterion as
 * source. A criterion that has its action there already gets no second one; rows there stay as they are. Nothing where
 * there is no plan, or no criterion to add.
 */
export function proposeGapActions(
  workbook: WorkbookCells,
  { grid, plan }: Checked,
  criterionIds: readonly string[],
): Proposal {
  const empty: Proposal = { command: "assess", changes: [], newColumns: [], sheets: [], guards: [] };
  if (!grid) return empty;
  const previous = workbook.sheets.find(({ mark }) => mark === "gaps");
  const table = readGaps(previous);
  const written = new Set(gapColumn(table, "Source").map(foldText));
  const own = new Map(ownCriteria(workbook));
  const wanted = [...new Set(criterionIds)].flatMap((id) => {
    const action = GAP_ACTIONS[Number(id)] ?? own.get(id);
    const source = `Good practice ${id}`;
    return action && !written.has(foldText(source)) ? [{ action, source }] : [];
  });
  if (wanted.length === 0) return empty;
  const onSheet = plan.grids.filter(({ sheetId }) => sheetId === grid.sheetId);
  const planRefs = grid.actions.flatMap(({ ref }) => ref?.trim() || []);
  const inUse = [
    ...onSheet.flatMap((one) => [...one.themes, ...one.actions].flatMap(({ ref }) => ref?.trim() || [])),
    ...gapColumn(table, "Ref"),
  ];
  const refs = gapRefs(planRefs, inUse, wanted.length);
  return {
    ...empty,
    sheets: [
      gapsContent(
        wanted.map((gap, index) => ({ ...gap, ref: refs[index] ?? "" })),
        table,
      ),
    ],
    guards: [grid, ...(previous ? [previous] : [])].map(guardOf),
  };
}

/** Criteria a person added to the checklist: their own words are the action. */
function ownCriteria({ sheets }: WorkbookCells): readonly (readonly [string, string])[] {
  return readAnswers(sheets.find(({ mark }) => mark === "checklist")).flatMap(({ isOwn, criterionId, text }) =>
    isOwn && text !== "" ? [[criterionId, text] as const] : [],
  );
}

function guardOf(guarded: NonNullable<Checked["grid"]> | SheetCells): Proposal["guards"][number] {
  return "area" in guarded
    ? { sheetId: guarded.sheetId, sheet: guarded.sheet, area: guarded.area }
    : { sheetId: guarded.id, sheet: guarded.name, area: sheetArea(guarded) };
}
