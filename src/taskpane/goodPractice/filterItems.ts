import type { AssessmentItem } from "../../commands/AssessmentItem";
import type { ItemFilter } from "../session/Assessing";

/** The criteria that match every part of a filter, in their order. */
export function filterItems(
  items: readonly AssessmentItem[],
  { answer, part, shownBy }: ItemFilter,
): readonly AssessmentItem[] {
  return items.filter(
    (item) =>
      isAnswered(item, answer) && (part === "" || item.part === part) && (shownBy === "" || item.shownBy === shownBy),
  );
}

/** "to-answer" is for those nobody has answered, whatever the plan shows. */
function isAnswered(item: AssessmentItem, answer: ItemFilter["answer"]): boolean {
  if (answer === "") return true;
  return answer === "to-answer" ? !item.isAnswered : item.answer === answer;
}
