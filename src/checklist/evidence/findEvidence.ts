import type { QueryCombination } from "minisearch";
import type { Action, Grid } from "../../plan/Plan";
import type { Evidence, Mark } from "./Evidence";
import type { EvidenceQuery } from "./EvidenceQuery";
import { findPhrase } from "./findPhrase";
import { cellIn, SEARCHED, textIn } from "./indexActions";
import { ownWords } from "./ownWords";
import { tellingWords } from "./readQuery";
import { ourQueries, searchingOf } from "./searchingOf";
import { splitWords } from "./splitWords";

const AT_MOST = 10;
const LOOKED_AT = 60; /* of those ranked: phrases are looked for in the likeliest only, however large the plan */

/** A criterion of ours by its number, or one a person wrote, by whatever they call it. */
interface Sought {
  readonly id: number | string;
  readonly text: string;
}

/**
 * The cells of a plan that may be evidence of a criterion, likeliest first, at most ten; a pane shows the first three.
 * Never a claim that the criterion is met: that is the person's to say. The first search of a grid makes its index.
 * @example findEvidence(criterion, grid)[0] //=> { cell: { rowIndex: 30, columnIndex: 0 }, actionKey: "...", text: "Reports regularly to Members ...", marks: [[0, 7], [21, 28]], score: 14.2 }
 */
export function findEvidence(criterion: Sought, grid: Grid): readonly Evidence[] {
  const searching = searchingOf(grid);
  const { stemOf } = searching;
  const ours = ourQueries(String(criterion.id));
  const queries = ours ?? ownWords(criterion.text, stemOf);
  if (queries.length === 0) return [];
  const index = ours ? searching.ours() : searching.own();
  const ranked = index.search(
    anyOf(queries.map((query) => allOf(query.map((part) => anyOf(part.map((phrase) => allOf(tellingWords(phrase)))))))),
  );
  const found: Evidence[] = [];
  for (const [place, score] of ranked.slice(0, LOOKED_AT)) {
    const action = grid.actions[place];
    const evidence = action && evidenceIn(action, grid, queries, stemOf);
    if (evidence) found.push({ ...evidence, score });
    if (found.length === AT_MOST) break;
  }
  return found;
}

type Query = QueryCombination | string;

const allOf = (queries: readonly Query[]): QueryCombination => ({ combineWith: "AND", queries: [...queries] });
const anyOf = (queries: readonly Query[]): QueryCombination => ({ combineWith: "OR", queries: [...queries] });

/** The cell of an action that says most of what a query asks for, where the action says all of it. */
function evidenceIn(
  action: Action,
  grid: Grid,
  queries: readonly EvidenceQuery[],
  stemOf: (word: string) => string,
): Omit<Evidence, "score"> | null {
  const cells = SEARCHED.map((role) => ({ role, words: splitWords(textIn(action, role), stemOf) }));
  let best: { role: (typeof SEARCHED)[number]; marks: readonly Mark[] } | null = null;
  for (const query of queries) {
    const marked = cells.map(({ role, words }) => ({
      role,
      parts: query.map((part) => part.flatMap((phrase) => findPhrase(phrase, words) ?? [])),
    }));
    if (!query.every((_, index) => marked.some(({ parts }) => (parts[index]?.length ?? 0) > 0))) continue;
    for (const { role, parts } of marked) {
      const marks = parts.flat();
      if (marks.length > (best?.marks.length ?? 0)) best = { role, marks };
    }
  }
  if (!best) return null;
  return {
    cell: cellIn(action, best.role, grid),
    actionKey: action.key,
    text: textIn(action, best.role),
    marks: inOrder(best.marks),
  };
}

/** Marks from left to right, each word once. */
function inOrder(marks: readonly Mark[]): readonly Mark[] {
  const byStart = new Map(marks.map((mark) => [mark[0], mark]));
  return [...byStart.values()].sort(([left], [right]) => left - right);
}
