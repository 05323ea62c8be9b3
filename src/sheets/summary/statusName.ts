import type { StatusId } from "../../plan/Status";
import type { Scheme } from "../../rag/Scheme";

/** A status in words: the scheme's, else its own name. */
export function statusName(status: StatusId, scheme: Scheme): string {
  return scheme.statuses.find(({ id }) => id === status)?.word ?? status.replaceAll("-", " ");
}
