import type { Action } from "../../plan/Plan";

/** The leads of an action on one line, in their fuller form where one was found. */
export function leadNames(action: Action): string {
  return action.leads.map(({ name, sameAs }) => sameAs ?? name).join(", ");
}
