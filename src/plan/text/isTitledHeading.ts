import { isNamedHeading } from "./isNamedHeading";

const TITLED = /[:.–-]\s*\p{L}/u; /* "Objective 1" alone may head a column */

/**
 * True for a heading over actions that has its title with it.
 * @example isTitledHeading("Aim 2: Mend the boats") //=> true
 */
export function isTitledHeading(text: string): boolean {
  return isNamedHeading(text) && TITLED.test(text);
}
