import type { StatusId } from "../plan/Status";

/** The status an action counts under: the person's where they set one, else our rating put into the scheme. */
export interface ActionStatus {
  readonly status: StatusId;
  readonly by: "person" | "plan-steward";
}
