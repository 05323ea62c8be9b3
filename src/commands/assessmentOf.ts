import type { WorkbookCells } from "../cells/WorkbookCells";
import type { Assessed } from "../checklist/Assessment";
import { assessPlan, type Applicability } from "../checklist/assessPlan";
import { assessList } from "../checklist/lists/assessList";
import type { ListAssessed } from "../checklist/lists/BuiltInList";
import { BUILT_IN_LISTS } from "../checklist/lists/builtInLists";
import { readDateSystem } from "../plan/readDateSystem";
import type { Grid } from "../plan/Plan";
import { foldText } from "../plan/text/foldText";
import { sinceLast } from "../sheets/checklist";
import type { AddedCriterion } from "../sheets/checklistRows";
import { readAnswers, type KeptAnswer } from "../sheets/readAnswers";
import type { TypedAnswer } from "../sheets/TypedAnswer";
import { addedCriteria } from "./addedCriteria";
import type { AssessmentItem } from "./AssessmentItem";
import { goodPracticeItem, listItem, ownItem } from "./assessmentItems";
import type { Checked } from "./Checked";
import { checklistsOf, GOOD_PRACTICE, type Checklist } from "./checklists";
import { readSettings } from "./Settings";

/** A checklist held against the plan in view, with what people answered. */
export interface Assessment {
  readonly list: Checklist;
  readonly items: readonly AssessmentItem[];
  /** Criteria of the list that the sheet "Plan checklist" does not have yet. */
  readonly added: readonly AddedCriterion[];
  /** What the plan shows otherwise than at the last assessment; "" where nothing, or where there was none. */
  readonly since: string;
  readonly hasSheet: boolean;
}

/**
 * The assessment of a plan by one of its checklists; good practice where that list is no longer there. `typed` is what was
 * answered and is not on the sheet yet, by criterion. Rows that people added to the sheet "Plan checklist" stand with the
 * list they were taken from, else with good practice. Null where there is no plan.
 */
export function assessmentOf(
  workbook: WorkbookCells,
  checked: Checked,
  listId: string | null,
  typed: ReadonlyMap<string, TypedAnswer> = new Map(),
): Assessment | null {
  const { grid } = checked;
  if (!grid) return null;
  const lists = checklistsOf(workbook, checked);
  const list = lists.find(({ id }) => id === listId) ?? lists[0];
  if (!list) return null;
  const sheet = workbook.sheets.find(({ mark }) => mark === "checklist");
  const kept = readAnswers(sheet, readDateSystem(workbook));
  const { assessed, listed } = measured(grid, readSettings(workbook.settings).assessment.applies);
  const since = sinceLast(sheet, assessed, kept);
  const added = addedCriteria(list.criteria, kept);
  const items =
    list.id === GOOD_PRACTICE
      ? goodPracticeItems(assessed, kept, lists, typed)
      : itemsOf(list, kept, listed, added, typed);
  return { list, items, added, since, hasSheet: sheet !== undefined };
}

function goodPracticeItems(
  assessed: readonly Assessed[],
  kept: readonly KeptAnswer[],
  lists: readonly Checklist[],
  typed: ReadonlyMap<string, TypedAnswer>,
): readonly AssessmentItem[] {
  const byId = new Map(kept.map((one) => [one.criterionId, one]));
  const elsewhere = new Set(lists.flatMap(({ criteria }) => criteria.map(({ text }) => foldText(text))));
  const titles = new Set(lists.filter(({ id }) => id !== GOOD_PRACTICE).map(({ title }) => foldText(title)));
  return [
    ...assessed.map((one) => {
      const id = String(one.criterion.id);
      return goodPracticeItem(one, { kept: byId.get(id), typed: typed.get(id) });
    }),
    ...kept
      .filter((one) => one.isOwn && one.text !== "" && !elsewhere.has(foldText(one.text)) && !titles.has(partOf(one)))
      .map((one) => ownItem(asOwn(one), { kept: one, typed: typed.get(one.criterionId) })),
  ];
}

/** The criteria of another list; rows on our sheet that were taken from it before and have gone from it come last. */
function itemsOf(
  list: Checklist,
  kept: readonly KeptAnswer[],
  listed: readonly ListAssessed[],
  added: readonly AddedCriterion[],
  typed: ReadonlyMap<string, TypedAnswer>,
): readonly AssessmentItem[] {
  const byText = new Map(kept.map((one) => [foldText(one.text), one]));
  const numbers = new Map(added.map(({ number, text }) => [foldText(text), number]));
  const measuredOf = new Map(listed.map((one) => [one.criterion.text, one]));
  const own = new Set(list.criteria.map(({ text }) => foldText(text)));
  const item = (one: AddedCriterion): AssessmentItem => {
    const folded = foldText(one.text);
    const row = byText.get(folded);
    const id = row?.criterionId ?? numbers.get(folded) ?? one.number;
    const said = { kept: row, typed: typed.get(id) };
    const found = measuredOf.get(one.text);
    return found ? listItem(found, list.title, said, id) : ownItem({ ...one, number: id }, said);
  };
  const seen = new Set<string>();
  const once = list.criteria.filter(({ text }) => !seen.has(foldText(text)) && seen.add(foldText(text)));
  const gone = kept.filter(
    (one) => one.isOwn && one.text !== "" && partOf(one) === foldText(list.title) && !own.has(foldText(one.text)),
  );
  return [...once, ...gone.map(asOwn)].map(item);
}

function asOwn({ criterionId, text, part }: KeptAnswer): AddedCriterion {
  return { number: criterionId, text, part: part === "" ? "Added by you" : part, answer: "" };
}

function partOf({ part }: KeptAnswer): string {
  return foldText(part);
}

interface MeasuredPlan {
  readonly applies: string;
  readonly assessed: readonly Assessed[];
  readonly listed: readonly ListAssessed[];
}

/* One plan is asked again after every answer, and measuring it takes as long as it has actions. */
const plans = new WeakMap<Grid, MeasuredPlan>();

function measured(grid: Grid, applies: readonly Applicability[]): MeasuredPlan {
  const known = plans.get(grid);
  if (known?.applies === applies.join()) return known;
  const made = {
    applies: applies.join(),
    assessed: assessPlan(grid, applies),
    listed: known?.listed ?? BUILT_IN_LISTS.flatMap((list) => assessList(list, grid)),
  };
  plans.set(grid, made);
  return made;
}
