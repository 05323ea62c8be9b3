import type { KnownPerson } from "../ReadOptions";
import { nicknamesOf } from "./nicknamesOf";
import { foldName } from "./nameWords";
import { isFull, personName } from "./personName";

/**
 * The name book by folded name, by other form, and by what a person's given name is short for or called: "Bob Fane" for
 * Robert Fane. A name goes before a form and a form before a nickname; what two people share says nothing.
 */
export function bookOf(people: readonly KnownPerson[]): ReadonlyMap<string, string> {
  const names = new Map(people.map(({ name }) => [foldName(name), name]));
  const forms = shared(people.flatMap(({ name, otherForms }) => otherForms.map((form) => [foldName(form), name])));
  const nicknames = shared(people.flatMap(({ name }) => nicknamed(name).map((form) => [form, name])));
  return new Map([...nicknames, ...forms, ...names].flatMap(([form, name]) => (name === null ? [] : [[form, name]])));
}

/** Form -> whose it is; null where it is two people's. */
function shared(pairs: readonly (readonly [string, string])[]): Map<string, string | null> {
  const owners = new Map<string, string | null>();
  for (const [form, name] of pairs) owners.set(form, owners.has(form) && owners.get(form) !== name ? null : name);
  return owners;
}

function nicknamed(name: string): readonly string[] {
  const person = personName(name);
  if (!person || !isFull(person)) return [];
  const [given = "", ...others] = person.given;
  return nicknamesOf(given).map((short) => [short, ...others, person.surname].join(" "));
}
