import type { DeadlineItem } from "./DeadlineItem";
import type { WeighedCell } from "./PlacedDate";
import type { Token } from "./scanTokens";
import { weighDates } from "./weighDates";
import { NONE } from "./Waiting";
import { Weighing } from "./Weighing";
import { weighDone, weighSign } from "./weighSign";

/**
 * What the words of a cell make of its dates: which stand, which were replaced, which are starts or days of completion,
 * and what the cell says besides. One pass from left to right.
 */
export function weighItems(items: readonly DeadlineItem[], tokens: readonly Token[], text: string): WeighedCell {
  const cell = new Weighing(items, tokens, text);
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    if (item) weigh(cell, item, index);
  }
  return weighed(cell);
}

function weigh(cell: Weighing, item: DeadlineItem, index: number): void {
  switch (item.kind) {
    case "dates":
      return weighDates(cell, item);
    case "sign":
      return weighSign(cell, item, index);
    case "recurrence":
    case "unsure-recurrence":
      cell.every ??= item.text;
      cell.isDoubtful ||= item.kind === "unsure-recurrence";
      cell.isBesideDate = false;
      return;
    case "duration":
    case "anchored-duration":
      cell.isRelative = true;
      cell.isAnchored ||= item.kind === "anchored-duration";
      return;
    case "mark":
      return weighMark(cell, item.text, index);
    case "word":
      return cell.addWord(item);
    case "line-end":
      return cell.endSegment(true);
    case "sentence-end":
      return cell.endSegment(false);
  }
}

function weighMark(cell: Weighing, mark: string, index: number): void {
  switch (mark) {
    case "-":
      cell.joint = "range";
      return;
    case "/":
      cell.joint = "slash";
      return;
    case ",":
    case "&":
    case "+":
      cell.joint = "list";
      return;
    case "?":
      cell.isToBeConfirmed ||= cell.items.length === 1;
      cell.isDoubtful = true;
      return;
    case ">":
    case "→":
      cell.isArrow = true;
      return;
    case "✓":
    case "✔":
    case "☑":
      return weighDone(cell, index);
    case "~":
      cell.isDoubtful = true;
      return;
    case ":":
      cell.waiting.forgetEnd();
      return;
    case "(":
    case ")":
    case "[":
      cell.joint = null;
  }
}

function weighed(cell: Weighing): WeighedCell {
  cell.endSegment(false);
  const isLastRevised = cell.waiting.now !== NONE && !cell.isTakenAway && cell.groupBefore < cell.group;
  if (isLastRevised) cell.setRole(cell.groupBefore, cell.group, "replaced");
  const hasDates = cell.dates.length > 0;
  cell.isDoubtful ||= cell.isArrow || (hasDates && cell.isRelative && !cell.isAnchored);
  cell.isRelative ||= cell.isEvent && !hasDates;
  cell.isOngoing ||= cell.isOngoingWithoutDate && !hasDates;
  return cell;
}
