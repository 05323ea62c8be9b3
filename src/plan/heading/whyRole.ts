import type { HeadingRole } from "./HeadingRole";
import { matchHeading } from "./matchHeading";

/** What a column's role rests on where no person said it. */
export type RoleReason =
  /** The words of its heading name nothing surer. */
  | "words"
  /** Its words name the role among others: what stands under them decided. */
  | "words-and-cells"
  /** Its words name other roles, or none. */
  | "cells";

/**
 * Why a column with this heading was taken for what it is.
 * @example whyRole("Status", "progress") //=> "cells"
 */
export function whyRole(heading: string, role: HeadingRole): RoleReason {
  const named = matchHeading(heading);
  if (named[0]?.role === role) return "words";
  return named.some((one) => one.role === role) ? "words-and-cells" : "cells";
}
