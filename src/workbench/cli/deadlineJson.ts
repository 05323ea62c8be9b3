import type { Deadline } from "../../plan/Deadline";

/** A deadline as it is printed: what was read, without how. */
export function deadlineJson({ readBy: _readBy, ...deadline }: Deadline): object {
  return deadline;
}
