import MiniSearch, { type Query } from "minisearch";
import type { CellPosition } from "../../cells/Area";
import type { Action, Grid } from "../../plan/Plan";
import type { WordFinder } from "./wordFinder";

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

/** Ranks the actions of a grid by what their cells say. */
export interface ActionIndex {
  /** Places of actions in the grid, likeliest first, each with its score. */
  readonly search: (query: Query) => readonly (readonly [index: number, score: number])[];
}

/**
 * An index over the words of a plan's actions: those that `find` finds and that `stemOf` gives a stem. Actions that say the
 * same of what is sought are one document: in a long plan most do, and nearly all the cost is in the making.
 */
export function indexActions(grid: Grid, find: WordFinder, stemOf: (word: string) => string): ActionIndex {
  const alike = new Map<string, number[]>();
  for (const [index, action] of grid.actions.entries()) {
    const said = stemsIn(action, find, stemOf);
    const known = alike.get(said);
    if (known) known.push(index);
    else alike.set(said, [index]);
  }
  alike.delete("");
  const places = [...alike.values()];
  const search = new MiniSearch<Said>({
    fields: ["stems"],
    extractField: (document, field) => (field === "id" ? document.id : document.stems),
    tokenize: (stems) => stems.split(" "),
    processTerm: (stem) => stem,
    searchOptions: { tokenize: (stem) => [stem] } /* what is asked for is a stem already */,
  });
  search.addAll([...alike.keys()].map((stems, id) => ({ id, stems })));
  return {
    search: (query) =>
      search
        .search(query)
        .flatMap(({ id, score }) => (places[Number(id)] ?? []).map((index) => [index, score] as const)),
  };
}

interface Said {
  readonly id: number;
  readonly stems: string;
}

/** In one text, parted by spaces: it tells whether two actions say the same. */
function stemsIn(action: Action, find: WordFinder, stemOf: (word: string) => string): string {
  let stems = "";
  for (const role of SEARCHED) {
    for (const word of find(textIn(action, role))) {
      const stem = stemOf(word);
      if (stem !== "") stems += stems === "" ? stem : ` ${stem}`;
    }
  }
  return stems;
}
