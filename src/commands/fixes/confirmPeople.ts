import type { Proposal } from "../../cells/Proposal";
import type { WorkbookCells } from "../../cells/WorkbookCells";
import type { KnownPerson } from "../../plan/ReadOptions";
import { readPeople } from "../../sheets/readPeople";
import type { Checked } from "../Checked";
import { newPeople, peopleProposal } from "../proposePeople";

/**
 * The proposal to take these into the name book, each person once with all forms given; null for nobody. A first name book
 * takes everyone in, for one with a single name would make strangers of all the others; but nobody `refused`.
 */
export function confirmPeople(
  workbook: WorkbookCells,
  checked: Checked,
  confirmed: readonly KnownPerson[],
  refused: readonly KnownPerson[] = [],
): Proposal<never> | null {
  if (confirmed.length === 0) return null;
  const isFirst = readPeople(workbook).length === 0;
  const others = isFirst ? without(newPeople(workbook, checked), refused) : [];
  const known = new Set(confirmed.flatMap(({ name, otherForms }) => [name, ...otherForms]));
  const offered = new Map(others.map((person) => [person.name, person]));
  const joined = new Map<string, KnownPerson>();
  for (const person of confirmed) {
    const before = joined.get(person.name) ?? offered.get(person.name) ?? person;
    joined.set(person.name, { ...before, otherForms: [...new Set([...before.otherForms, ...person.otherForms])] });
  }
  return peopleProposal(workbook, checked, [...joined.values(), ...others.filter(({ name }) => !known.has(name))]);
}

/** People without the names and forms that were refused. */
function without(people: readonly KnownPerson[], refused: readonly KnownPerson[]): readonly KnownPerson[] {
  const forms = new Set(refused.flatMap(({ otherForms }) => otherForms));
  const names = new Set(refused.flatMap(({ name, otherForms }) => (otherForms.length === 0 ? [name] : [])));
  return people
    .filter(({ name }) => !names.has(name))
    .map((person) => ({ ...person, otherForms: person.otherForms.filter((form) => !forms.has(form)) }));
}
