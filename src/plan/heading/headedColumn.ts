import type { Corrections } from "../corrections/Corrections";
import { foldText } from "../text/foldText";
import type { HeadedColumn } from "./assignRoles";
import type { HeadingContext } from "./HeadingContext";
import type { HeadingRole, RoleScore } from "./HeadingRole";
import type { HeadingText } from "./headingTexts";

const WHOLE_PHRASE = 13;
const GROUP_COST = 3; /* "Timescale" over "Start": the lower line says what the column is */

/** What an unknown heading over sentences is taken for where no heading names the actions. */
export const GUESSED: RoleScore = { role: "action", score: 5 };

/** A column with the roles its words name; the lowest line speaks first, a group heading over it only helps. */
export function headedColumn(
  { columnIndex, whole, lowest, lower }: HeadingText,
  context: HeadingContext,
): HeadedColumn {
  const corrected = correctedRole(whole, context.corrections) ?? correctedRole(lowest, context.corrections);
  const roles = new Map<HeadingRole, number>();
  const keep = ({ role, score }: RoleScore) => roles.set(role, Math.max(score, roles.get(role) ?? 0));
  context.match(lowest).forEach(keep);
  for (const more of [lower, whole]) {
    if (more === undefined || more === lowest) continue;
    for (const { role, score } of context.match(more))
      keep({ role, score: score - (score < WHOLE_PHRASE ? GROUP_COST : 0) });
  }
  const read = [...roles].map(([role, score]) => ({ role, score }));
  return { columnIndex, heading: whole, roles: read, ...(corrected && { corrected }) };
}

/** The columns by their words alone; the same list where the person said nothing of them. */
export function withoutCorrections(headed: readonly HeadedColumn[]): readonly HeadedColumn[] {
  if (headed.every(({ corrected }) => corrected === undefined)) return headed;
  return headed.map(({ corrected: _said, ...column }) => column);
}

/** The role a person gave to a heading; "other" for none at all, undefined where they said nothing. */
export function correctedRole(heading: string, corrections: Corrections | undefined): HeadingRole | undefined {
  const key = foldText(heading);
  /* A plan may have a column headed "Constructor". */
  const role = corrections && Object.hasOwn(corrections.roles, key) ? corrections.roles[key] : undefined;
  return role === "none" ? "other" : role;
}
