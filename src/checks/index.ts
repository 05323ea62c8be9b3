import { actionFindingNotAction } from "./actionFindingNotAction";
import { columnMissing } from "./columnMissing";
import { deadlineAfterTheme } from "./deadlineAfterTheme";
import { deadlineAmbiguousOrder } from "./deadlineAmbiguousOrder";
import { deadlineBunched } from "./deadlineBunched";
import { deadlineImpossible } from "./deadlineImpossible";
import { deadlineInterimPast } from "./deadlineInterimPast";
import { deadlineMisread } from "./deadlineMisread";
import { deadlineMissing } from "./deadlineMissing";
import { deadlineOverdue } from "./deadlineOverdue";
import { deadlineStoredAsText } from "./deadlineStoredAsText";
import { deadlineUnreadable } from "./deadlineUnreadable";
import { deadlineWeekdayMismatch } from "./deadlineWeekdayMismatch";
import { deadlineWeekend } from "./deadlineWeekend";
import { deadlineWeekNotMonday } from "./deadlineWeekNotMonday";
import { deadlineYearAssumed } from "./deadlineYearAssumed";
import { headerLookAlikeLetters } from "./headerLookAlikeLetters";
import { leadAmbiguous } from "./leadAmbiguous";
import { leadCloseNames } from "./leadCloseNames";
import { leadGroupOnly } from "./leadGroupOnly";
import { leadLeft } from "./leadLeft";
import { leadMissing } from "./leadMissing";
import { leadMistyped } from "./leadMistyped";
import { leadOverloaded } from "./leadOverloaded";
import { leadSeveral } from "./leadSeveral";
import { leadUnknown } from "./leadUnknown";
import { progressContradiction } from "./progressContradiction";
import { progressExtensionWithoutDate } from "./progressExtensionWithoutDate";
import { progressMissing } from "./progressMissing";
import { progressOld } from "./progressOld";
import { refDuplicate } from "./refDuplicate";
import { refMissing } from "./refMissing";
import { rowSplitOverPage } from "./rowSplitOverPage";
import type { ActionRule, PlanRule } from "./Rule";
import { statusAgainstRating } from "./statusAgainstRating";
import { statusBetterWithoutProgress } from "./statusBetterWithoutProgress";
import { statusCompleteUnsaid } from "./statusCompleteUnsaid";
import { statusConditionalFormat } from "./statusConditionalFormat";
import { statusGreenPastDate } from "./statusGreenPastDate";
import { statusTextAgainstFill } from "./statusTextAgainstFill";
import { statusUnknownFill } from "./statusUnknownFill";
import { statusUnknownText } from "./statusUnknownText";
import { themeMissing } from "./themeMissing";

/** Rules over one action. The order is theirs in code only; findings are ordered by the table in rules.ts. */
export const ACTION_RULES: readonly ActionRule[] = [
  deadlineMissing,
  deadlineUnreadable,
  deadlineImpossible,
  deadlineOverdue,
  deadlineInterimPast,
  deadlineMisread,
  deadlineYearAssumed,
  deadlineStoredAsText,
  deadlineWeekdayMismatch,
  deadlineWeekNotMonday,
  deadlineWeekend,
  deadlineAfterTheme,
  leadMissing,
  leadUnknown,
  leadAmbiguous,
  leadLeft,
  leadGroupOnly,
  progressMissing,
  progressContradiction,
  progressExtensionWithoutDate,
  progressOld,
  statusTextAgainstFill,
  statusUnknownText,
  statusAgainstRating,
  statusCompleteUnsaid,
  statusGreenPastDate,
  statusBetterWithoutProgress,
  actionFindingNotAction,
  refMissing,
  rowSplitOverPage,
];

/** Rules over the whole plan. */
export const PLAN_RULES: readonly PlanRule[] = [
  columnMissing,
  refDuplicate,
  themeMissing,
  deadlineAmbiguousOrder,
  deadlineBunched,
  leadSeveral,
  leadCloseNames,
  leadMistyped,
  leadOverloaded,
  statusConditionalFormat,
  statusUnknownFill,
  headerLookAlikeLetters,
];
