import type { ColumnEvidence } from "./columnEvidence";
import { EVIDENCE_WEIGHTS } from "./evidenceWeights";
import type { HeadingRole, RoleScore } from "./HeadingRole";

/** A column as its role is worked out. */
export interface HeadedColumn {
  readonly columnIndex: number;
  readonly heading: string;
  readonly roles: readonly RoleScore[];
  /** Said by the person: nothing else counts for this column. */
  readonly corrected?: HeadingRole;
  readonly evidence?: ColumnEvidence;
}

/** The column of each role, and how sure the whole is. */
export interface RoleAssignment {
  readonly columns: ReadonlyMap<HeadingRole, number>;
  readonly score: number;
}

const MOSTLY = 0.6;
const CORRECTED = 100;
const AT_LEAST = 4;
const CONTENDER = 4; /* a role named only in passing, in a bracket, says nothing of the cells */
const BOTH = /\band\b|[&/,;+\n]/i;
const SHARED: readonly HeadingRole[] = ["lead", "deadline"];

interface Claim extends RoleScore {
  readonly columnIndex: number;
}

/** Gives each role its best column and each column its best role; "other" columns are taken out first. */
export function assignRoles(headed: readonly HeadedColumn[]): RoleAssignment {
  const claims = headed.flatMap((column) => claimsOf(column));
  const assignment = assign(claims);
  const recommendation = assignment.columns.get("recommendation");
  if (assignment.columns.has("action") || recommendation === undefined) return share(assignment, headed);
  /* A tracker without an action column: its recommendations are the work to be done. */
  const promoted = claims.filter((claim) => claim.columnIndex !== recommendation || claim.role === "action");
  const second = assign(promoted);
  return share(second.columns.has("action") ? second : assignment, headed);
}

function claimsOf({ columnIndex, roles, corrected, evidence }: HeadedColumn): Claim[] {
  if (corrected) return [{ columnIndex, role: corrected, score: CORRECTED }];
  const scores = new Map<HeadingRole, number>(roles.map(({ role, score }) => [role, score]));
  if (evidence && evidence.count > 0) {
    const surest = Math.max(...roles.map(({ score }) => score));
    for (const { role, holds, change } of EVIDENCE_WEIGHTS) {
      if (!roles.some((entry) => entry.role === role && entry.score >= surest - CONTENDER) || evidence[holds] < MOSTLY)
        continue;
      for (const [changed, by] of Object.entries(change) as [HeadingRole, number][]) {
        scores.set(changed, (scores.get(changed) ?? 0) + by);
      }
    }
  }
  return [...scores].map(([role, score]) => ({ columnIndex, role, score }));
}

function assign(claims: readonly Claim[]): RoleAssignment {
  const ordered = claims
    .filter((claim) => claim.score >= AT_LEAST)
    .sort((a, b) => b.score - a.score || a.columnIndex - b.columnIndex);
  const columns = new Map<HeadingRole, number>();
  const taken = new Set<number>();
  let score = 0;
  for (const claim of ordered) {
    if (taken.has(claim.columnIndex)) continue;
    if (claim.role === "other") {
      taken.add(claim.columnIndex);
      if (claim.score === CORRECTED) score += CORRECTED;
    } else if (!columns.has(claim.role)) {
      columns.set(claim.role, claim.columnIndex);
      taken.add(claim.columnIndex);
      score += claim.score;
    }
  }
  return { columns, score };
}

/** "By whom and by when" heads one column that holds both: it serves as both where no other does. */
function share(assignment: RoleAssignment, headed: readonly HeadedColumn[]): RoleAssignment {
  const columns = new Map(assignment.columns);
  for (const role of SHARED) {
    if (columns.has(role)) continue;
    const partner = columns.get(role === "lead" ? "deadline" : "lead");
    const column = headed.find(({ columnIndex }) => columnIndex === partner);
    const named = column?.roles.some((entry) => entry.role === role && entry.score >= AT_LEAST);
    if (column && named && !column.corrected && BOTH.test(column.heading)) columns.set(role, column.columnIndex);
  }
  return { columns, score: assignment.score };
}
