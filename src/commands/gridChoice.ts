import type { Grid, Plan } from "../plan/Plan";
import type { GridChoice } from "./Checked";

/** Names a grid while its sheet and header stay where they are. */
export function gridId({ sheetId, area }: Grid): string {
  return `${sheetId}!${area.rowIndex + 1}:${area.columnIndex + 1}`;
}

/** The plans a person can choose among: those with actions, those on the sheet in view first. */
export function choicesOf({ grids }: Plan, activeSheetId: string): readonly GridChoice[] {
  const choices = grids
    .filter(({ actions }) => actions.length > 0)
    .map((grid) => ({
      id: gridId(grid),
      sheetId: grid.sheetId,
      sheet: grid.sheet,
      title: grid.title,
      actionCount: grid.actions.length,
    }));
  const isInView = ({ sheetId }: GridChoice) => sheetId === activeSheetId;
  return [...choices.filter(isInView), ...choices.filter((choice) => !isInView(choice))];
}

/** The plan asked for by id or sheet name; the first choice where that is no longer there, or nothing was asked. */
export function chooseGrid({ grids }: Plan, choices: readonly GridChoice[], asked: string | undefined): Grid | null {
  const chosen =
    choices.find(({ id }) => id === asked) ??
    choices.find(({ sheet, sheetId }) => sheet === asked || asked?.startsWith(`${sheetId}!`)) ??
    choices[0];
  return grids.find((grid) => gridId(grid) === chosen?.id) ?? null;
}
