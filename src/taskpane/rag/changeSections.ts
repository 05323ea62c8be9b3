import type { CellChange } from "../../cells/CellChange";
import type { ColourProposal } from "../../commands/ColourProposal";
import { changeId } from "../../commands/changeId";
import type { ColourReason } from "../../rag/ColourReason";
import type { Scheme } from "../../rag/Scheme";

/** What a part of a colouring is about: the cells of the report date, or months filled in on request. */
export type ColourPart = "report" | "letters" | "past" | "programmed";

/** What the preview groups changes by. */
export type Grouping = "status" | "action";

export interface ChangeItem {
  readonly id: string;
  readonly change: CellChange<ColourReason>;
}

/** The changes that lead to one status, or those of one action; `id` is the status or the action's key. */
export interface ChangeGroup {
  readonly id: string;
  readonly items: readonly ChangeItem[];
}

export interface ChangeSection {
  /** Null where it holds all parts together. */
  readonly part: ColourPart | null;
  readonly groups: readonly ChangeGroup[];
}

const PARTS: readonly ColourPart[] = ["report", "letters", "past", "programmed"];

/**
 * A proposal's cells of the plan, part by part and in each by status in the order of the scheme; or action by action, in
 * the order they are written. The heading of a new column comes with the first of its cells, and the key stands apart.
 */
export function changeSections(
  { changes }: ColourProposal,
  scheme: Scheme,
  grouping: Grouping,
): readonly ChangeSection[] {
  const items = changes.flatMap((change) => (partOf(change.why) ? [{ id: changeId(change), change }] : []));
  if (grouping === "action") return [{ part: null, groups: grouped(items, ({ actionKey }) => actionKey ?? "", []) }];
  const order = scheme.statuses.map(({ id }) => id);
  return PARTS.map((part) => ({
    part,
    groups: grouped(
      items.filter(({ change }) => partOf(change.why) === part),
      ({ group }) => group,
      order,
    ),
  })).filter(({ groups }) => groups.length > 0);
}

function grouped(
  items: readonly ChangeItem[],
  idOf: (change: ChangeItem["change"]) => string,
  order: readonly string[],
): readonly ChangeGroup[] {
  const groups = new Map<string, ChangeItem[]>(order.map((id) => [id, []]));
  for (const item of items) {
    const own = groups.get(idOf(item.change));
    if (own) own.push(item);
    else groups.set(idOf(item.change), [item]);
  }
  return [...groups].filter(([, own]) => own.length > 0).map(([id, own]) => ({ id, items: own }));
}

function partOf(why: ColourReason): ColourPart | null {
  switch (why.code) {
    case "rating":
    case "own-rating":
      return "report";
    case "letter-for-fill":
      return why.month === undefined ? "report" : "letters";
    case "past-month":
      return "past";
    case "programmed-month":
      return "programmed";
    case "new-column":
    case "key":
      return null;
  }
}
