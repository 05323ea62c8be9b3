import type { Lead } from "../Lead";
import { findMistypings } from "./findMistypings";
import { rollOf } from "./Roll";

/**
 * Pairs of people's names so close that they may be one person or two ("John Moss", "Joan Moss"): never merged, for a
 * person to say. The more usual name comes first. Pairs whose shared name the name book already holds are the check's to drop.
 * @example findCloseNames([{ name: "John Moss", kind: "person" }, { name: "Joan Moss", kind: "person" }]).length //=> 1
 */
export function findCloseNames(leads: Iterable<Lead>): readonly (readonly [string, string])[] {
  return findMistypings(rollOf(leads)).close;
}
