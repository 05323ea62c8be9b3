import type MiniSearch from "minisearch";
import type { Grid } from "../../plan/Plan";
import { foldText } from "../../plan/text/foldText";
import { remembering } from "../../plan/text/remembering";
import type { EvidenceQuery } from "./EvidenceQuery";
import { EVIDENCE_WORDS } from "./evidenceWords";
import { indexActions } from "./indexActions";
import { readQuery, tellingWords } from "./readQuery";
import { stemWord } from "./stemWord";

/** What searching one plan needs, made when it is first needed and dropped with the plan. */
interface Searching {
  readonly stemOf: (word: string) => string;
  /** For criteria of ours: what to look for, and an index of the words that any of them looks for. */
  readonly ours: { readonly queries: ReadonlyMap<string, readonly EvidenceQuery[]>; readonly index: () => MiniSearch };
  /** For criteria a person wrote, which may ask for any word. */
  readonly own: () => MiniSearch;
}

const made = new WeakMap<Grid, Searching>();

/** The means of searching a grid: the same for the same grid. */
export function searchingOf(grid: Grid): Searching {
  const known = made.get(grid) ?? makeSearching(grid);
  made.set(grid, known);
  return known;
}

function makeSearching(grid: Grid): Searching {
  const stemOf = remembering((word) => stemWord(foldText(word)));
  const queries = new Map(
    Object.entries(EVIDENCE_WORDS).map(([id, lines]) => [id, lines.map((line) => readQuery(line, stemOf))] as const),
  );
  const asked = new Set([...queries.values()].flat(3).flatMap(tellingWords));
  return {
    stemOf,
    ours: { queries, index: once(() => indexActions(grid, stemOf, asked)) },
    own: once(() => indexActions(grid, stemOf)),
  };
}

function once<Made>(make: () => Made): () => Made {
  let kept: Made | undefined;
  return () => (kept ??= make());
}
