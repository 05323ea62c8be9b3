import type { RuleId } from "../checks/Finding";

/** What one and what several findings of a rule are called; the number stands before either. */
const TITLES: Readonly<Record<RuleId, readonly [one: string, many: string]>> = {
  "deadline/missing": ["action has no deadline", "actions have no deadline"],
  "deadline/unreadable": ["deadline cannot be read", "deadlines cannot be read"],
  "deadline/impossible": ["deadline is an impossible date", "deadlines are impossible dates"],
  "deadline/overdue": ["action is past its date and not complete", "actions are past their date and not complete"],
  "deadline/interim-past": ["interim date is past", "interim dates are past"],
  "deadline/ambiguous-order": ["date could be day or month first", "dates could be day or month first"],
  "deadline/year-assumed": ["deadline has no year", "deadlines have no year"],
  "deadline/misread": ["date Excel may have misread", "dates Excel may have misread"],
  "deadline/stored-as-text": ["date is stored as text", "dates are stored as text"],
  "deadline/week-not-monday": ["week does not begin on a Monday", "weeks do not begin on a Monday"],
  "deadline/weekday-mismatch": ["weekday does not match its date", "weekdays do not match their dates"],
  "deadline/after-theme": ["action is due after its heading", "actions are due after their heading"],
  "deadline/weekend": ["deadline falls on a weekend", "deadlines fall on a weekend"],
  "deadline/bunched": ["day holds over a third of the deadlines", "days hold over a third of the deadlines each"],
  "lead/missing": ["action has no lead", "actions have no lead"],
  "lead/several": ["note on several leads for one action", "notes on several leads for one action"],
  "lead/unknown": ["lead is not in the name book", "leads are not in the name book"],
  "lead/ambiguous": ["lead may be one of several people", "leads may be one of several people"],
  "lead/mistyped": ["name is probably mistyped", "names are probably mistyped"],
  "lead/close-names": ["pair of names is one letter apart", "pairs of names are one letter apart"],
  "lead/left": ["action is led by somebody who has left", "actions are led by somebody who has left"],
  "lead/group-only": ["action is led by a team only", "actions are led by teams only"],
  "lead/overloaded": ["lead is overloaded", "leads are overloaded"],
  "progress/missing": ["action has no progress written", "actions have no progress written"],
  "progress/contradiction": [
    "progress contradicts itself or the plan",
    "progress cells contradict themselves or the plan",
  ],
  "progress/extension-without-date": [
    "extension has no approval or new date",
    "extensions have no approval or new date",
  ],
  "progress/old": ["progress is out of date", "progress cells are out of date"],
  "ref/duplicate": ["reference is used twice", "references are used twice"],
  "ref/missing": ["action has no reference", "actions have no reference"],
  "theme/missing": ["gap in the numbers of the headings", "gaps in the numbers of the headings"],
  "column/missing": ["column is missing", "columns are missing"],
  "status/conditional-format": [
    "note on statuses shown by conditional formatting alone",
    "notes on statuses shown by conditional formatting alone",
  ],
  "status/unknown-fill": ["colour is in no legend", "colours are in no legend"],
  "status/unknown-text": ["status cell holds something else", "status cells hold something else"],
  "status/text-against-fill": ["status and its colour disagree", "statuses and their colours disagree"],
  "status/against-rating": ["status disagrees with the plan", "statuses disagree with the plan"],
  "status/better-without-progress": ["status got better without progress", "statuses got better without progress"],
  "status/complete-unsaid": [
    "status says complete, and the progress does not",
    "statuses say complete, and the progress does not",
  ],
  "status/green-past-date": ["action is green past its date", "actions are green past their date"],
  "header/look-alike-letters": ["heading holds look-alike letters", "headings hold look-alike letters"],
  "row/split-over-page": ["action runs over several rows", "actions run over several rows"],
  "action/finding-not-action": ["action states a weakness only", "actions state a weakness only"],
};

/**
 * The heading over a rule's findings, with their number.
 * @example ruleTitle("deadline/unreadable", 3) //=> "3 deadlines cannot be read"
 */
export function ruleTitle(rule: RuleId, count: number): string {
  const [one, many] = TITLES[rule];
  return `${count} ${count === 1 ? one : many}`;
}

/**
 * A rule by itself, for a list to choose from.
 * @example ruleName("deadline/unreadable") //=> "Deadlines cannot be read"
 */
export function ruleName(rule: RuleId): string {
  const [, many] = TITLES[rule];
  return many.charAt(0).toUpperCase() + many.slice(1);
}
