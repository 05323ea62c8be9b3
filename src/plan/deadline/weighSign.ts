import type { DeadlineItem } from "./DeadlineItem";
import type { Weighing } from "./Weighing";

/** What a sign makes of the date before it, or of the one it waits for, or of the cell; `index` is its place among the items. */
export function weighSign(cell: Weighing, { sign, from }: DeadlineItem, index: number): void {
  switch (sign) {
    case null:
    case "filler":
      return;
    case "to":
      if (cell.isBesideDate) cell.joint = "range";
      return;
    case "and":
      if (cell.isBesideDate) cell.joint ??= "list";
      return;
    case "lead-in": {
      const isBy = cell.tokens[from]?.text === "by";
      if (isBy && cell.waiting.has("done")) cell.waiting.forget("done");
      if (!cell.joint) cell.isBesideDate &&= !isBy;
      return;
    }
    case "onwards":
      if (cell.isBesideDate) cell.setRole(cell.group, cell.dates.length, "starts", "stands");
      break;
    case "was":
    case "now":
      if (cell.isBesideDate && cell.closesBeforeDate(index)) {
        if (sign === "now") cell.setRole(cell.groupBefore, cell.group, "replaced");
        else cell.setRole(cell.group, cell.dates.length, "replaced");
      } else cell.waiting.add(sign, cell.wordCount);
      break;
    case "done":
      return weighDone(cell, index);
    case "future":
      cell.isFuture = true;
      break;
    case "ongoing":
      cell.isOngoing = true;
      if (cell.isBesideDate && cell.joint === "range") {
        cell.setRole(cell.group, cell.dates.length, "starts", "stands");
        cell.isDoubtful = true;
      }
      break;
    case "to-be-confirmed":
      cell.isToBeConfirmed = true;
      cell.isTakenAway ||= cell.waiting.has("now");
      break;
    case "none":
      cell.isNone = true;
      break;
    case "relative":
      cell.isRelative = true;
      break;
    case "event":
      cell.isEvent = true;
      break;
    case "doubt":
      cell.isDoubtful = true;
      return;
    default:
      cell.waiting.add(sign, cell.wordCount);
  }
  cell.isBesideDate = false;
}

function weighDone(cell: Weighing, index: number): void {
  const isDateNext = cell.items[index + 1]?.kind === "dates";
  const isNegated = cell.waiting.has("not") || isPartOfHundred(cell, index);
  if (isNegated || cell.isFuture) {
    cell.isDoubtful ||= isNegated && isDateNext;
    cell.waiting.forget("not");
    return;
  }
  if (cell.isBesideDate && !isDateNext) cell.setRole(cell.group, cell.dates.length, "done", "stands");
  else cell.waiting.add("done", cell.wordCount);
  cell.isBesideDate = false;
  cell.isDone = true;
}

/** "90% complete" is not; "100% complete" is. */
function isPartOfHundred({ items, tokens }: Weighing, index: number): boolean {
  const at = items[index]?.from ?? 0;
  return at > 1 && tokens[at - 1]?.text === "%" && tokens[at - 2]?.value !== 100;
}
