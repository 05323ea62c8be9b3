import type { KnownPerson } from "../plan/ReadOptions";
import { foldText } from "../plan/text/foldText";

/** The people of the name book by every form of their name, folded. */
export function nameBook(people: readonly KnownPerson[]): ReadonlyMap<string, KnownPerson> {
  const known = booksOf.get(people);
  if (known) return known;
  const book = new Map(
    people.flatMap((person) =>
      [...person.otherForms, person.name].filter(Boolean).map((form) => [foldText(form), person] as const),
    ),
  );
  booksOf.set(people, book);
  return book;
}

/* The same list is asked for once an action: building the map anew each time would be quadratic. */
const booksOf = new WeakMap<readonly KnownPerson[], ReadonlyMap<string, KnownPerson>>();
