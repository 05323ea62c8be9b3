import type { Proposal } from "../cells/Proposal";
import type { WorkbookCells } from "../cells/WorkbookCells";
import { suggestPeople } from "../plan/people/suggestPeople";
import { readDateSystem } from "../plan/readDateSystem";
import type { KnownPerson } from "../plan/ReadOptions";
import { foldText } from "../plan/text/foldText";
import { peopleContent } from "../sheets/people";
import { readPeople } from "../sheets/readPeople";
import type { Checked } from "./Checked";
import { sheetArea } from "./sheetArea";

/**
 * Writes the sheet "Plan people": everyone the workbook's plans name who is not in it yet, below those who are. Nothing
 * where there is no plan, or nobody new.
 */
export function proposePeople(workbook: WorkbookCells, checked: Checked): Proposal {
  return peopleProposal(workbook, checked, newPeople(workbook, checked));
}

/** The proposal to add these to the name book, with the guards it needs; nothing to write for nobody. */
export function peopleProposal(
  workbook: WorkbookCells,
  { grid }: Checked,
  people: readonly KnownPerson[],
): Proposal<never> {
  const empty = { command: "people", changes: [], newColumns: [], sheets: [], guards: [] } as const;
  if (!grid || people.length === 0) return empty;
  const previous = workbook.sheets.find(({ mark }) => mark === "people");
  return {
    ...empty,
    sheets: [peopleContent(people, previous, readDateSystem(workbook))],
    guards: [
      { sheetId: grid.sheetId, sheet: grid.sheet, area: grid.area },
      ...(previous ? [{ sheetId: previous.id, sheet: previous.name, area: sheetArea(previous) }] : []),
    ],
  };
}

/** Who leads in the workbook's plans and is in the name book under no form. */
export function newPeople(workbook: WorkbookCells, { plan }: Checked): readonly KnownPerson[] {
  const known = new Set(readPeople(workbook).flatMap(({ name, otherForms }) => [name, ...otherForms].map(foldText)));
  const leads = plan.grids.flatMap(({ actions }) => actions.flatMap((action) => action.leads));
  return suggestPeople(leads)
    .filter(({ name }) => !known.has(foldText(name)))
    .map((person) => ({ ...person, otherForms: person.otherForms.filter((form) => !known.has(foldText(form))) }));
}
