import { foldText } from "./foldText";

const NAMED_HEADING =
  /^(?:theme|objective|priority|section|aim|goal|strand|standard|outcome|part|workstream|key (?:area|theme|objective|priority)|strategic (?:aim|objective|priority|goal)|domain|area|recommendation|thema|amcan|blaenoriaeth|adran|kloe|chapter|pillar)\s*(?:no\.? ?)?(?:\d{1,2}|[a-h]|i{1,3}|iv|vi{0,3}|one|two|three|four|five|six)?\s*(?:[:.–-]|$)/;
const BEGINNING = 60; /* characters */

/**
 * True for a text that begins as the headings over actions do.
 * @example isNamedHeading("Objective 3: Look after the boats") //=> true
 */
export function isNamedHeading(text: string): boolean {
  return NAMED_HEADING.test(foldText(text.slice(0, BEGINNING)));
}
