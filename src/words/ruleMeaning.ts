import type { RuleId } from "../checks/Finding";

/** What each rule reports, in one sentence, for the table of rules. */
const MEANINGS: Readonly<Record<RuleId, string>> = {
  "deadline/missing": "An action still to be finished has no date, or one that is yet to be confirmed.",
  "deadline/unreadable": "A deadline holds something that is no date and no word for one.",
  "deadline/impossible": "A deadline is a date no calendar has; it is never rolled over or swapped.",
  "deadline/overdue": "An action is past its date at the report date and not complete, superseded or suspended.",
  "deadline/interim-past": "An interim date is past while the last date is still to come.",
  "deadline/ambiguous-order":
    "A date could be day or month first, in a column with a date that can only be month first.",
  "deadline/year-assumed": "A deadline leaves out its year; the one nearest the report date was taken.",
  "deadline/misread": "Excel has probably turned what was typed into another date.",
  "deadline/stored-as-text": "A cell holds a date as text and nothing else.",
  "deadline/week-not-monday": "A “week commencing” does not begin on a Monday.",
  "deadline/weekday-mismatch": "The weekday beside a date is not that date's.",
  "deadline/after-theme": "An action is due later than the heading it stands under.",
  "deadline/weekend": "An exact day still to come is a Saturday or Sunday.",
  "deadline/bunched": "Over a third of the plan is due on one day.",
  "lead/missing": "An action names nobody.",
  "lead/several": "Actions name several leads without saying who answers; one note a plan.",
  "lead/unknown": "A person or initials the name book does not know.",
  "lead/ambiguous": "Initials or a short name fit several people of the workbook; none is taken.",
  "lead/mistyped": "A name was read as another it is a slip of; said once for each such name.",
  "lead/close-names": "Two names are one letter apart; they are never merged.",
  "lead/left": "An action still to be finished is led by someone who has left.",
  "lead/group-only": "Only teams, boards or committees lead an action.",
  "lead/overloaded": "One lead answers for over half of the actions still to be finished.",
  "progress/missing": "Nothing is written about an action that is not known to be closed.",
  "progress/contradiction": "Complete with a target or deadline to come, or delayed and yet green.",
  "progress/extension-without-date": "An extension is asked for, and no approval or new date is recorded.",
  "progress/old": "The last date the progress names is long before the report date.",
  "ref/duplicate": "A reference is used by a second action.",
  "ref/missing": "An action has no reference, in a plan that has them.",
  "theme/missing": "The numbers of the headings leave a gap.",
  "column/missing": "The plan has no column for reference, lead, deadline or progress; said once, at the header.",
  "status/conditional-format": "Status cells without text may be coloured by conditional formatting; one note a plan.",
  "status/unknown-fill": "A colour that no legend explains; one finding a colour.",
  "status/unknown-text": "A text that is no letter or word of the plan's statuses.",
  "status/text-against-fill": "A status cell's word and colour say different things.",
  "status/against-rating": "A status a person set does not agree with the action's words and date.",
  "status/better-without-progress":
    "This month's status is better than last month's, and the progress does not say why.",
  "status/complete-unsaid": "The status says complete, and neither progress nor deadline does.",
  "status/green-past-date": "The status says all is well, and the action is past its date.",
  "header/look-alike-letters": "A heading holds letters of another alphabet that look Latin.",
  "row/split-over-page": "An action runs on over further rows.",
  "action/finding-not-action": "An action states a weakness and commits nobody to anything.",
};

/** What a rule reports. */
export function ruleMeaning(rule: RuleId): string {
  return MEANINGS[rule];
}
