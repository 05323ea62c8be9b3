import type { Proposal } from "../cells/Proposal";
import type { WorkbookCells } from "../cells/WorkbookCells";
import type { Finding } from "../checks/Finding";
import type { FixReason } from "../checks/FixReason";
import { RULES, type FixKind } from "../checks/rules";
import { confirmName } from "../fixes/confirmName";
import { correctName } from "../fixes/correctName";
import type { Fix, FixContext } from "../fixes/FixContext";
import { numberRefs } from "../fixes/numberRefs";
import { textToDate } from "../fixes/textToDate";
import { readDateSystem } from "../plan/readDateSystem";
import { readPeople } from "../sheets/readPeople";
import type { Checked } from "./Checked";
import { newPeople, peopleProposal } from "./proposePeople";
import { rekeyed } from "./rekeyed";
import { rekeyedHistory } from "./rekeyedHistory";

/** Those that change cells of the plan; "confirm-name" writes the name book alone. */
const CELL_FIXES: Readonly<Record<Exclude<FixKind, "confirm-name">, Fix>> = {
  "text-to-date": textToDate,
  "correct-name": correctName,
  "number-refs": numberRefs,
};

/**
 * What can be done about a finding as the plan stands, the likelier first; empty where there is no fix, or where one would
 * be a guess. Its work grows with the plan: ask for the findings that are shown.
 */
export function fixesFor(workbook: WorkbookCells, checked: Checked, finding: Finding): readonly FixKind[] {
  const context = contextOf(workbook, checked);
  if (!context) return [];
  return (RULES[finding.rule].fixes ?? []).filter((kind) =>
    kind === "confirm-name"
      ? confirmName(finding, context.grid).length > 0
      : CELL_FIXES[kind](finding, context).length > 0,
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
  const context = contextOf(workbook, checked);
  if (!context || kind === undefined) return null;
  if (kind === "confirm-name") return confirm(workbook, checked, finding, context);
  const changes = CELL_FIXES[kind](finding, context);
  const keys = changes.length > 0 ? rekeyed(workbook, changes) : null;
  if (!keys) return null;
  const history = rekeyedHistory(workbook, context.grid, keys);
  return {
    command: "fix",
    changes,
    newColumns: [],
    sheets: history.sheets,
    guards: [{ sheetId: context.grid.sheetId, sheet: context.grid.sheet, area: context.grid.area }, ...history.guards],
    ...(keys.length > 0 && { rekeyed: keys }),
  };
}

/** A first name book takes everyone in: one with a single name would make strangers of all the others. */
function confirm(workbook: WorkbookCells, checked: Checked, finding: Finding, { grid, people }: FixContext) {
  const confirmed = confirmName(finding, grid);
  if (confirmed.length === 0) return null;
  const others = people.length > 0 ? [] : newPeople(workbook, checked);
  const names = new Set(confirmed.map(({ name }) => name));
  const forms = new Set(confirmed.flatMap(({ otherForms }) => otherForms));
  const rest = others.filter(({ name }) => !names.has(name) && !forms.has(name));
  const joined = confirmed.map((person) => {
    const offered = others.find(({ name }) => name === person.name);
    return offered ? { ...offered, otherForms: [...new Set([...offered.otherForms, ...person.otherForms])] } : person;
  });
  return peopleProposal(workbook, checked, [...joined, ...rest]);
}

function contextOf(workbook: WorkbookCells, checked: Checked): FixContext | null {
  const known = contexts.get(checked);
  if (known) return known;
  const { plan, grid } = checked;
  const sheet = grid && workbook.sheets.find(({ id }) => id === grid.sheetId);
  if (!grid || !sheet) return null;
  const context = { plan, grid, sheet, system: readDateSystem(workbook), people: readPeople(workbook) };
  contexts.set(checked, context);
  return context;
}

/* One check is asked for the fixes of every finding it shows. */
const contexts = new WeakMap<Checked, FixContext>();
