import type { StatusId } from "../../plan/Status";
import type { ActionStatus } from "../../rag/ActionStatus";

/**
 * What to ask of the session where a person picks a status for an action ("" for Plan Steward's rating): undefined where
 * the sheet already says so, so that nothing is left to write.
 */
export function ownStatus(picked: string, stands: ActionStatus): StatusId | null | undefined {
  if (picked === "") return stands.by === "person" ? null : undefined;
  return stands.by === "person" && stands.status === picked ? undefined : picked;
}

/** What the list of statuses shows as picked: the choice that is not yet written, else what the sheet says. */
export function pickedStatus(pending: StatusId | null | undefined, stands: ActionStatus): string {
  if (pending !== undefined) return pending ?? "";
  return stands.by === "person" ? stands.status : "";
}
