import type { Grid } from "../../plan/Plan";
import { foldText } from "../../plan/text/foldText";
import { remembering } from "../../plan/text/remembering";
import type { EvidenceQuery } from "./EvidenceQuery";
import { EVIDENCE_WORDS } from "./evidenceWords";
import { indexActions, type ActionIndex } from "./indexActions";
import { isTelling } from "./ownWords";
import { readQuery, tellingWords } from "./readQuery";
import { stemWord } from "./stemWord";
import { everyWord, wordFinder, type WordFinder } from "./wordFinder";

/** What searching one plan needs, made when it is first needed and dropped with the plan. */
interface Searching {
  readonly stemOf: (word: string) => string;
  /** For criteria of ours: an index of the words that any of them looks for. */
  readonly ours: () => ActionIndex;
  /** For criteria a person wrote, which may ask for any word. */
  readonly own: () => ActionIndex;
}

const made = new WeakMap<Grid, Searching>();

/** The means of searching a grid: the same for the same grid. */
export function searchingOf(grid: Grid): Searching {
  const known = made.get(grid) ?? makeSearching(grid);
  made.set(grid, known);
  return known;
}

/** What to look for, for criteria of ours; undefined for those a person wrote. */
export function ourQueries(criterionId: string): readonly EvidenceQuery[] | undefined {
  return ours().queries.get(criterionId);
}

interface Ours {
  readonly queries: ReadonlyMap<string, readonly EvidenceQuery[]>;
  readonly asked: ReadonlySet<string>;
  readonly find: WordFinder;
}

const ours = once((): Ours => {
  const queries = new Map(
    Object.entries(EVIDENCE_WORDS).map(
      ([id, lines]) => [id, lines.map((line) => readQuery(line, stemOfWord))] as const,
    ),
  );
  const asked = new Set([...queries.values()].flat(3).flatMap(tellingWords));
  return { queries, asked, find: wordFinder(asked) };
});

function makeSearching(grid: Grid): Searching {
  const stemOf = remembering(stemOfWord);
  const asked = remembering((word) => {
    const stem = stemOf(word);
    return ours().asked.has(stem) ? stem : "";
  });
  const telling = remembering((word) => (isTelling(word) ? stemOf(word) : ""));
  return {
    stemOf,
    ours: once(() => indexActions(grid, ours().find, asked)),
    own: once(() => indexActions(grid, everyWord, telling)),
  };
}

function stemOfWord(word: string): string {
  return stemWord(foldText(word));
}

function once<Made>(make: () => Made): () => Made {
  let kept: Made | undefined;
  return () => (kept ??= make());
}
