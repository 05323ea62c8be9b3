import MiniSearch from "minisearch";
import type { CellPosition } from "../../cells/Area";
import type { Action, Grid } from "../../plan/Plan";
import { remembering } from "../../plan/text/remembering";
import { WORD } from "./splitWords";

/** The cells of an action whose words are searched. */
export const SEARCHED = ["action", "recommendation", "outcome", "progress"] as const;

type Searched = (typeof SEARCHED)[number];

/** What a cell of an action says. */
export function textIn(action: Action, role: Searched): string {
  if (role === "progress") return action.progress.raw;
  return action[role] ?? "";
}

/** Where a cell of an action stands. */
export function cellIn(action: Action, role: Searched, grid: Grid): CellPosition {
  return action.cells[role] ?? { rowIndex: action.rowIndex, columnIndex: grid.area.columnIndex };
}

/**
 * An index over the words of a plan's actions, each action by its place in the grid. Given the only stems that will be
 * asked for, it leaves out all others: that halves the cost, which is nearly all in the making.
 */
export function indexActions(grid: Grid, stemOf: (word: string) => string, only?: ReadonlySet<string>): MiniSearch {
  const indexed = remembering((word) => {
    const stem = stemOf(word);
    return !only || only.has(stem) ? stem : "";
  });
  const search = new MiniSearch({
    fields: ["words"],
    extractField: (action: Numbered, field) => (field === "id" ? action.id : action.words),
    tokenize: (text) => stemsIn(text, indexed),
    processTerm: (stem) => stem,
    searchOptions: { tokenize: (stem) => [stem] } /* what is asked for is a stem already */,
  });
  search.addAll(grid.actions.map((action, id): Numbered => ({ id, words: allWords(action) })));
  return search;
}

/** In one pass: a plan of 10,000 actions has a quarter of a million words, and few of them are asked for. */
function stemsIn(text: string, indexed: (word: string) => string): string[] {
  const stems: string[] = [];
  for (const word of text.match(WORD) ?? []) {
    const stem = indexed(word);
    if (stem !== "") stems.push(stem);
  }
  return stems;
}

interface Numbered {
  readonly id: number;
  readonly words: string;
}

function allWords({ recommendation, action, outcome, progress }: Action): string {
  return `${recommendation ?? ""} ${action} ${outcome} ${progress.raw}`;
}
