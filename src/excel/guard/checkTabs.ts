import type { Proposal } from "../../cells/Proposal";
import type { Disturbance } from "../../cells/WriteOutcome";

/** The sheets a proposal rests on or writes to that were renamed or deleted since they were read. */
export function checkTabs(
  { guards, changes, newColumns, newRows = [] }: Proposal,
  tabs: readonly { readonly id: string; readonly name: string }[],
): readonly Disturbance[] {
  const asRead = new Map(
    [...guards, ...changes, ...newColumns, ...newRows].map(({ sheetId, sheet }) => [sheetId, sheet]),
  );
  const names = new Map(tabs.map(({ id, name }) => [id, name]));
  return [...asRead].flatMap(([id, sheet]): Disturbance[] => {
    const newName = names.get(id);
    if (newName === undefined) return [{ kind: "sheet-deleted", sheet }];
    return newName === sheet ? [] : [{ kind: "sheet-renamed", sheet, newName }];
  });
}
