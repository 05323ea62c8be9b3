import type { Finding, FindingOf } from "../checks/Finding";
import type { NameCorrection } from "../checks/FixReason";
import { nameBook } from "../checks/nameBook";
import { areTwoPeople, compareNames } from "../plan/lead/compareNames";
import { personName, type PersonName } from "../plan/lead/personName";
import type { KnownPerson } from "../plan/ReadOptions";
import { foldText } from "../plan/text/foldText";

/** The name a finding is about and the one it should probably be; null where nothing says which. */
export function rightName(finding: Finding, people: readonly KnownPerson[]): NameCorrection | null {
  switch (finding.rule) {
    case "lead/mistyped":
      return { from: finding.name, to: finding.meant };
    case "lead/close-names":
      return usualForm(finding, people);
    case "lead/unknown": {
      const to = closestKnown(finding.name, people);
      return to === null ? null : { from: finding.name, to };
    }
    default:
      return null;
  }
}

/** The rarer of two close names gives way to the other, unless it alone is in the name book. */
function usualForm({ name, other }: FindingOf<"lead/close-names">, people: readonly KnownPerson[]) {
  const book = nameBook(people);
  const isOtherWrong = book.has(foldText(name)) && !book.has(foldText(other));
  return isOtherWrong ? { from: other, to: name } : { from: name, to: other };
}

/** The one person of the name book a slip away; null for none, for several, and where both given names exist. */
function closestKnown(name: string, people: readonly KnownPerson[]): string | null {
  const written = personName(name);
  if (!written) return null;
  const close = namesOf(people).filter(
    (known) => compareNames(written, known.person) !== null && !areTwoPeople(written, known.person),
  );
  return close.length === 1 ? (close[0]?.name ?? null) : null;
}

interface NamedPerson {
  readonly name: string;
  readonly person: PersonName;
}

function namesOf(people: readonly KnownPerson[]): readonly NamedPerson[] {
  const known = parsed.get(people) ?? people.flatMap(({ name }) => asNamed(name) ?? []);
  parsed.set(people, known);
  return known;
}

const parsed = new WeakMap<readonly KnownPerson[], readonly NamedPerson[]>();

function asNamed(name: string): NamedPerson | null {
  const person = personName(name);
  return person && { name, person };
}
