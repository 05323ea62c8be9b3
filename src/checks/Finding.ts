import type { CellPosition } from "../cells/Area";
import type { IsoDate, YearMonth } from "../cells/isoDate";
import type { DateSpan } from "../plan/Deadline";
import type { ColumnRole } from "../plan/Plan";
import type { StatusId } from "../plan/Status";

/** What each rule says beside the cell; `words/` makes the sentence. */
export interface FindingData {
  /** `raw` where the cell holds "TBC" or the like; `themeDue` where the heading above has a date of its own. */
  "deadline/missing": { readonly raw: string; readonly themeDue: IsoDate | null };
  "deadline/unreadable": { readonly raw: string };
  "deadline/impossible": { readonly raw: string };
  "deadline/overdue": { readonly due: IsoDate; readonly daysLate: number };
  "deadline/interim-past": { readonly label: string | null; readonly date: DateSpan; readonly due: IsoDate };
  "deadline/ambiguous-order": { readonly raw: string; readonly taken: IsoDate; readonly orElse: IsoDate };
  "deadline/year-assumed": { readonly raw: string; readonly taken: DateSpan };
  "deadline/misread": { readonly raw: string; readonly taken: IsoDate };
  "deadline/stored-as-text": { readonly raw: string; readonly taken: DateSpan };
  "deadline/week-not-monday": { readonly raw: string; readonly taken: DateSpan };
  "deadline/weekday-mismatch": { readonly raw: string; readonly taken: IsoDate };
  "deadline/after-theme": { readonly due: IsoDate; readonly themeDue: IsoDate; readonly theme: string };
  "deadline/weekend": { readonly due: IsoDate };
  "deadline/bunched": { readonly due: IsoDate; readonly count: number; readonly of: number };
  "lead/missing": { readonly raw: string };
  "lead/several": { readonly count: number; readonly of: number };
  "lead/unknown": { readonly name: string };
  "lead/ambiguous": { readonly name: string; readonly people: readonly string[] };
  /** `count` leads of the plan are written so. */
  "lead/mistyped": { readonly name: string; readonly meant: string; readonly count: number };
  "lead/close-names": { readonly name: string; readonly other: string; readonly otherAt: CellPosition };
  "lead/left": { readonly name: string; readonly leftOn: IsoDate };
  "lead/group-only": { readonly names: readonly string[] };
  "lead/overloaded": { readonly name: string; readonly count: number; readonly of: number };
  "progress/missing": object;
  "progress/contradiction": ProgressContradiction;
  "progress/extension-without-date": { readonly words: string };
  "progress/old": { readonly lastDate: IsoDate };
  "ref/duplicate": { readonly ref: string; readonly first: CellPosition };
  "ref/missing": object;
  "theme/missing": { readonly missing: readonly string[]; readonly before: string; readonly after: string };
  "column/missing": { readonly role: ColumnRole };
  "status/conditional-format": { readonly count: number };
  "status/unknown-fill": { readonly fill: string; readonly count: number };
  "status/unknown-text": { readonly text: string };
  "status/text-against-fill": { readonly text: string; readonly fill: string; readonly fillStatus: StatusId | null };
  "status/against-rating": {
    readonly status: StatusId;
    readonly rating: StatusId;
    readonly restsOn: CellPosition | null;
  };
  "status/better-without-progress": {
    readonly before: StatusId;
    readonly beforeMonth: YearMonth;
    readonly now: StatusId;
  };
  "status/complete-unsaid": { readonly status: StatusId };
  "status/green-past-date": { readonly status: StatusId; readonly due: IsoDate };
  "header/look-alike-letters": { readonly heading: string; readonly letters: string };
  "row/split-over-page": { readonly rowIndexes: readonly number[] };
  "action/finding-not-action": { readonly words: string };
}

/** Words about progress that cannot all be true. */
export type ProgressContradiction =
  | { readonly kind: "complete-with-later-target"; readonly words: string; readonly target: DateSpan }
  | { readonly kind: "complete-before-deadline"; readonly words: string; readonly due: IsoDate }
  | { readonly kind: "delayed-yet-green"; readonly words: string; readonly status: StatusId };

export type RuleId = keyof FindingData;

/** Where a finding is; `at` is the cell to select, `actionKey` null for a finding about the whole plan. */
export interface FindingPlace {
  readonly sheetId: string;
  readonly sheet: string;
  readonly at: CellPosition;
  readonly actionKey: string | null;
}

/** One finding of a given rule. */
export type FindingOf<R extends RuleId> = FindingPlace & { readonly rule: R } & FindingData[R];

/** A thing to mend, at a cell: codes and data only, told apart by `rule`. */
export type Finding = { [R in RuleId]: FindingOf<R> }[RuleId];
