import type { Lead } from "../Lead";
import type { KnownPerson } from "../ReadOptions";
import { bookOf } from "./bookOf";
import { findBodies } from "./findBodies";
import { findKeys } from "./findKeys";
import { findMistypedBodies } from "./findMistypedBodies";
import { findMistypings } from "./findMistypings";
import { GIVEN_NAMES } from "./givenNames";
import { kindOfName } from "./kindOfName";
import { foldName } from "./nameWords";
import { initialsOf, isFull, personName, type PersonName } from "./personName";
import { rollKey, rollOf, type Roll } from "./Roll";

interface ResolveContext {
  readonly people?: readonly KnownPerson[];
  /** Every other text of the workbook: bodies named in full and keys to initials are looked for there. */
  readonly otherTexts: readonly string[];
}

type Resolution = Pick<Lead, "kind" | "sameAs" | "oneOf">;

/**
 * The leads of a whole workbook with `sameAs` and with kinds set right, action by action: the name book first, then what
 * the workbook itself says of initials, short forms, mistypings and abbreviations. Two people with close names stay two.
 */
export function resolveLeads(
  leadsByAction: readonly (readonly Lead[])[],
  context: ResolveContext,
): (readonly Lead[])[] {
  const resolve = resolver(leadsByAction.flat(), context);
  const known = new Map<readonly Lead[], readonly Lead[]>(); /* cells that say the same share their leads */
  return leadsByAction.map((ofAction) => {
    const before = known.get(ofAction);
    if (before !== undefined) return before;
    const resolved = ofAction.map(({ sameAs: _, ...lead }) => ({ ...lead, ...resolve(lead) }));
    known.set(ofAction, resolved);
    return resolved;
  });
}

function resolver(leads: readonly Lead[], { people = [], otherTexts }: ResolveContext) {
  const book = bookOf(people);
  const roll = rollOf([...leads, ...people.map(({ name }): Lead => ({ name, kind: kindOfName(name) }))]);
  const { mistyped } = findMistypings(roll);
  const bodiesMeant = findMistypedBodies(leads, people);
  const letters = new Set(leads.filter(({ kind }) => kind === "initials").map(({ name }) => name));
  const keys = findKeys(otherTexts, letters);
  const bodies = findBodies(
    [...otherTexts, ...leads.filter(({ kind }) => kind === "group").map(({ name }) => name)],
    shortNames(leads),
  );
  const full = fullNames(roll, mistyped);

  return ({ name, kind }: Lead): Resolution => {
    const inBook = book.get(foldName(name));
    if (inBook !== undefined) return asForm(name, inBook, kindOfBook(inBook, kind));
    if (kind === "initials") return resolveInitials(name);
    if (kind !== "person") return asForm(name, bodiesMeant.get(foldName(name)) ?? name, kind);
    const body = bodies.get(name);
    if (body !== undefined && !hasGivenName(name)) return { kind: "group", sameAs: body };
    return resolvePerson(name);
  };

  function resolveInitials(name: string): Resolution {
    const key = keys.get(name);
    if (key !== undefined) return { kind: kindOfName(key) === "person" ? "initials" : kindOfName(key), sameAs: key };
    const plain = name.replace(/[^\p{L}]/gu, "").toLowerCase();
    const fitting = full.byInitials.get(plain) ?? [];
    const body = bodies.get(name);
    if (fitting.length === 0 && body !== undefined) return { kind: "group", sameAs: body };
    return body === undefined ? { kind: "initials", ...whoFits(fitting) } : { kind: "initials" };
  }

  function resolvePerson(name: string): Resolution {
    const right = mistyped.get(rollKey(name)) ?? roll.get(rollKey(name))?.name ?? name;
    const person = personName(right);
    if (!person || isFull(person)) return asForm(name, right, "person");
    const near =
      person.given.length === 0
        ? [...(full.bySurname.get(person.surname) ?? []), ...(full.byGiven.get(person.surname) ?? [])]
        : (full.bySurname.get(person.surname) ?? []);
    const fitting = near.filter((one) => isShortFor(person, one.person));
    return fitting.length === 0 ? asForm(name, right, "person") : { kind: "person", ...whoFits(fitting) };
  }
}

/** The one person a short form fits; or, where it fits several, all of them and none taken. */
function whoFits(fitting: readonly FullName[]): Pick<Lead, "sameAs" | "oneOf"> {
  const names = [...new Set(fitting.map(({ name }) => name))];
  if (names.length > 1) return { oneOf: names };
  return names[0] === undefined ? {} : { sameAs: names[0] };
}

function asForm(written: string, right: string, kind: Lead["kind"]): Resolution {
  return written === right ? { kind } : { kind, sameAs: right };
}

/** Initials stay initials, whoever they stand for; else the book's own name says what it is. */
function kindOfBook(name: string, kind: Lead["kind"]): Lead["kind"] {
  const inBook = kindOfName(name);
  return kind === "initials" && inBook === "person" ? kind : inBook;
}

/** What a body may be called by: letters, and capitalised words that are no known person's. */
function shortNames(leads: readonly Lead[]): ReadonlySet<string> {
  const letters = leads.filter(({ kind }) => kind === "initials").map(({ name }) => name);
  const people = new Set(leads.filter(({ kind }) => kind === "person").map(({ name }) => name));
  return new Set([...letters, ...[...people].filter((name) => !hasGivenName(name))]);
}

function hasGivenName(name: string): boolean {
  const person = personName(name);
  return (
    person !== null &&
    (person.titles.length > 0 || person.given.some((word) => word.length <= 2 || GIVEN_NAMES.has(word)))
  );
}

interface FullName {
  readonly name: string;
  readonly person: PersonName;
  readonly initials: ReadonlySet<string>;
}

interface FullNames {
  readonly byInitials: ReadonlyMap<string, readonly FullName[]>;
  readonly bySurname: ReadonlyMap<string, readonly FullName[]>;
  readonly byGiven: ReadonlyMap<string, readonly FullName[]>;
}

/** People named in full, each once, mistypings left out. */
function fullNames(roll: Roll, mistyped: ReadonlyMap<string, string>): FullNames {
  const names = new Map<string, FullName>();
  for (const [key, { name, person }] of roll) {
    const right = mistyped.get(key);
    const parsed = right === undefined ? person : personName(right);
    if (parsed && isFull(parsed))
      names.set(rollKey(right ?? name), { name: right ?? name, person: parsed, initials: initialsOf(parsed) });
  }
  return {
    byInitials: indexBy(names.values(), ({ initials }) => initials),
    bySurname: indexBy(names.values(), ({ person }) => [person.surname]),
    byGiven: indexBy(names.values(), ({ person }) => person.given.slice(0, 1)),
  };
}

function indexBy(names: Iterable<FullName>, keysOf: (name: FullName) => Iterable<string>): Map<string, FullName[]> {
  const index = new Map<string, FullName[]>();
  for (const name of names) {
    for (const key of keysOf(name)) {
      const sharing = index.get(key);
      if (sharing) sharing.push(name);
      else index.set(key, [name]);
    }
  }
  return index;
}

/** "D Moss", "Mr Moss", "Moss" or "Dilys" for Dilys Moss. */
function isShortFor(short: PersonName, full: PersonName): boolean {
  if (short.given.length === 0)
    return short.surname === full.surname || (short.titles.length === 0 && short.surname === full.given[0]);
  if (short.surname !== full.surname) return false;
  return short.given.every((word, index) => (full.given[index] ?? "").startsWith(word.replaceAll(".", "")));
}
