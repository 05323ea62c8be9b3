import type { Lead } from "../Lead";
import { kindOfName } from "../lead/kindOfName";
import type { KnownPerson } from "../ReadOptions";

interface Suggestion {
  readonly name: string;
  readonly otherForms: Set<string>;
  post: string;
}

/**
 * The name book a plan itself offers: every person, body and post that leads, in the order first met, each with the other
 * forms it is written by. Whoever stands behind a name that no fuller form explains is offered as written. All are
 * accountable and none has left until a person says otherwise.
 */
export function suggestPeople(leads: Iterable<Lead>): KnownPerson[] {
  const suggestions = new Map<string, Suggestion>();
  for (const { name, sameAs, role } of leads) {
    const right = sameAs ?? name;
    const suggestion = suggestions.get(right) ?? { name: right, otherForms: new Set<string>(), post: "" };
    if (sameAs !== undefined && sameAs !== name) suggestion.otherForms.add(name);
    if (suggestion.post === "") suggestion.post = role ?? "";
    suggestions.set(right, suggestion);
  }
  return [...suggestions.values()].map(({ name, otherForms, post }) => ({
    name,
    otherForms: [...otherForms],
    post,
    accountable: kindOfName(name) !== "group",
    leftOn: null,
  }));
}
