import type { Lead } from "../Lead";
import { foldName } from "./nameWords";
import { personName, type PersonName } from "./personName";

/** One way a person's name is written in the workbook. */
export interface WrittenName {
  /** As most often written. */
  readonly name: string;
  readonly person: PersonName;
  /** How many leads write it so. */
  readonly count: number;
}

/** The people named in a workbook, each way of writing once, by its folded text without titles. */
export type Roll = ReadonlyMap<string, WrittenName>;

/** The roll of all leads that are people. */
export function rollOf(leads: Iterable<Lead>): Roll {
  const written = new Map<string, number>();
  for (const { name, kind } of leads) if (kind === "person") written.set(name, (written.get(name) ?? 0) + 1);
  const spellings = new Map<string, Map<string, number>>();
  for (const [name, count] of written) {
    const key = rollKey(name);
    const counts = spellings.get(key) ?? new Map<string, number>();
    counts.set(name, count);
    spellings.set(key, counts);
  }
  const roll = new Map<string, WrittenName>();
  for (const [key, counts] of spellings) {
    const [usual] = [...counts].sort(([a, n], [b, m]) => m - n || b.length - a.length || (a < b ? -1 : 1));
    const person = personName(usual?.[0] ?? "");
    if (usual && person)
      roll.set(key, { name: usual[0], person, count: [...counts.values()].reduce((a, b) => a + b, 0) });
  }
  return roll;
}

/** The folded name without its titles. */
export function rollKey(name: string): string {
  const person = personName(name);
  return person ? [...person.given, person.surname].join(" ").replaceAll(".", "") : foldName(name);
}
