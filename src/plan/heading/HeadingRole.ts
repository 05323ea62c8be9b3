import type { ColumnRole } from "../Plan";

/**
 * What a heading may name: a column role, or one of three that a plan knows but a grid does not list: `theme` (a heading
 * over actions kept in a column), `completed` (the day, or a tick, that it was done) and `other` (nothing we read).
 */
export type HeadingRole = ColumnRole | "theme" | "completed" | "other";

/** A role a heading may have; the higher the score, the surer. */
export interface RoleScore {
  readonly role: HeadingRole;
  readonly score: number;
}
