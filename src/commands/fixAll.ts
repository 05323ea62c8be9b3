import { a1 } from "../cells/a1";
import type { CellAddress } from "../cells/Area";
import type { CellChange } from "../cells/CellChange";
import type { Proposal } from "../cells/Proposal";
import type { WorkbookCells } from "../cells/WorkbookCells";
import type { Finding } from "../checks/Finding";
import type { FixReason } from "../checks/FixReason";
import { RULES, type FixKind } from "../checks/rules";
import { confirmName } from "../fixes/confirmName";
import type { FixContext } from "../fixes/FixContext";
import { rightName } from "../fixes/rightName";
import type { KnownPerson } from "../plan/ReadOptions";
import { cellsProposal } from "./cellsProposal";
import { changeId } from "./changeId";
import type { Checked } from "./Checked";
import { CELL_FIXES } from "./fixes/cellFixes";
import { confirmPeople } from "./fixes/confirmPeople";
import { fixContextOf } from "./fixes/fixContextOf";

/** A fix of all findings of a rule at once: what it would do, each to be left out. */
export interface FixAll {
  readonly kind: FixKind;
  /** How many of the findings it mends. */
  readonly count: number;
  readonly items: readonly FixItem[];
  /** There is no name book yet: the first one takes in everyone else whom the plans name, too. */
  readonly takesAllIn: boolean;
}

/** A cell of the plan that would change, or a person who would go into the name book; `address` leads to the cell it is about. */
export type FixItem = { readonly id: string; readonly address: CellAddress; readonly why: FixReason } & (
  { readonly change: CellChange<FixReason> } | { readonly change: null; readonly person: KnownPerson }
);

/**
 * What can be done at once about findings of one rule, the likelier first: only what mends two of them or more. Nothing
 * where each is a question of its own.
 */
export function fixAllFor(workbook: WorkbookCells, checked: Checked, findings: readonly Finding[]): readonly FixAll[] {
  const [first] = findings;
  const context = fixContextOf(workbook, checked);
  if (!context || !first || findings.length < 2 || RULES[first.rule].isOneByOne) return [];
  return (RULES[first.rule].fixes ?? [])
    .map((kind) => {
      const items = kind === "confirm-name" ? peopleItems(findings, context) : cellItems(findings, kind, context);
      const takesAllIn = kind === "confirm-name" && context.people.length === 0;
      return { kind, items, count: countMended(findings, kind, items, context), takesAllIn };
    })
    .filter(({ count }) => count > 1);
}

/**
 * What a fix of all writes without the items a person left out, by their ids; null where nothing is left, or where the plan
 * would be read as another one afterwards.
 */
export function fixAll(
  workbook: WorkbookCells,
  checked: Checked,
  { items }: FixAll,
  leftOut: ReadonlySet<string> = new Set(),
): Proposal<FixReason> | null {
  const context = fixContextOf(workbook, checked);
  const chosen = items.filter(({ id }) => !leftOut.has(id));
  if (!context || chosen.length === 0) return null;
  const changes = chosen.flatMap(({ change }) => change ?? []);
  if (changes.length > 0) return cellsProposal(workbook, context.grid, changes);
  const refused = items.filter(({ id }) => leftOut.has(id));
  return confirmPeople(workbook, checked, chosen.flatMap(personOf), refused.flatMap(personOf));
}

function cellItems(
  findings: readonly Finding[],
  kind: Exclude<FixKind, "confirm-name">,
  context: FixContext,
): readonly FixItem[] {
  return CELL_FIXES[kind](findings, context).map((change) => ({
    id: changeId(change),
    address: change,
    why: change.why,
    change,
  }));
}

function peopleItems(findings: readonly Finding[], { grid }: FixContext): readonly FixItem[] {
  const items = new Map<string, FixItem>();
  for (const finding of findings) {
    for (const person of confirmName(finding, grid)) {
      const [form = null] = person.otherForms;
      const why = { code: "confirm-name", name: form ?? person.name, formOf: form && person.name } as const;
      const id = `${why.name}|${person.name}`;
      items.set(
        id,
        items.get(id) ?? { id, address: { sheet: finding.sheet, ...finding.at }, why, change: null, person },
      );
    }
  }
  return [...items.values()];
}

function personOf(item: FixItem): readonly KnownPerson[] {
  return item.change === null ? [item.person] : [];
}

function countMended(
  findings: readonly Finding[],
  kind: FixKind,
  items: readonly FixItem[],
  { grid, people }: FixContext,
): number {
  if (kind === "confirm-name") return findings.filter((finding) => confirmName(finding, grid).length > 0).length;
  const cells = new Set(items.map(({ address }) => a1(address)));
  const names = new Set(
    items.flatMap(({ why }) => (why.code === "correct-name" ? why.names.map(({ from }) => from) : [])),
  );
  return findings.filter((finding) =>
    kind === "correct-name" ? names.has(rightName(finding, people)?.from ?? "") : cells.has(a1(finding.at)),
  ).length;
}
