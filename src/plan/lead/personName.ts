import { LETTERS_AFTER_NAME, PARTICLES, TITLES } from "./leadWords";
import { nameWords } from "./nameWords";

/** A person's name taken apart and folded, for comparison. */
export interface PersonName {
  /** Given names and initials, in order. */
  readonly given: readonly string[];
  /** With its particles: "van der berg". */
  readonly surname: string;
  readonly titles: readonly string[];
}

/**
 * A person's name taken apart; null for a text without words.
 * @example personName("Dr Jan van der Moss")?.surname //=> "van der moss"
 */
export function personName(name: string): PersonName | null {
  const words = nameWords(name).filter(({ raw }) => !LETTERS_AFTER_NAME.has(raw));
  const titles = words.filter(({ folded }) => TITLES.has(folded)).map(({ folded }) => folded);
  const rest = words.filter(({ folded }) => !TITLES.has(folded)).map(({ folded }) => folded);
  if (rest.length === 0) return null;
  const particle = rest.findIndex((word, index) => index > 0 && PARTICLES.has(word));
  const from = particle === -1 ? rest.length - 1 : particle;
  return { given: rest.slice(0, from), surname: rest.slice(from).join(" "), titles };
}

/** A given name written out and a surname: enough to know a person by. */
export function isFull({ given, surname }: PersonName): boolean {
  return surname.length > 1 && given.some((word) => word.replaceAll(".", "").length > 1);
}

/**
 * The initials a person may be written by: with and without middle names, particles and the second half of a double name.
 * @example initialsOf(personName("Ann-Marie van Moss")) //=> ["am", "avm", "aam", ...]
 */
export function initialsOf({ given, surname }: PersonName): ReadonlySet<string> {
  const firsts = given.map((word) => word.split("-").map(firstLetter));
  const givens = new Set([firsts[0]?.[0] ?? "", firsts[0]?.join("") ?? "", firsts.map((parts) => parts[0]).join("")]);
  const words = surname.split(" ");
  const last = (words.at(-1) ?? "").split("-").map(firstLetter);
  const particles = words.slice(0, -1).map(firstLetter).join("");
  const surnames = new Set([last[0] ?? "", last.join(""), particles + (last[0] ?? ""), particles.slice(0, 1)]);
  const all = new Set<string>();
  for (const g of givens) for (const s of surnames) if (g !== "" && s !== "") all.add(g + s);
  return all;
}

function firstLetter(word: string): string {
  return word.slice(0, 1);
}
