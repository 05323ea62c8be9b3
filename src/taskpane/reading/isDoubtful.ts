import type { Action } from "../../plan/Plan";

/** Something of the row was read with a doubt that the person can settle: its deadline, or initials nobody explains. */
export function isDoubtful({ deadline, leads }: Action): boolean {
  return (
    deadline.flags.length > 0 ||
    deadline.kind === "unreadable" ||
    leads.some(({ kind, sameAs }) => kind === "initials" && sameAs === undefined)
  );
}
