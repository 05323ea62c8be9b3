import type { DeadlineItem } from "./DeadlineItem";
import { wordOf } from "./lexicon";
import type { Sign } from "./phrases";
import { isWord } from "./tokenIs";
import { NONE } from "./Waiting";
import type { Weighing } from "./Weighing";

const BY = wordOf("by");

/** What a sign makes of the date before it, or of the one it waits for, or of the cell; `index` is its place among the items. */
export function weighSign(cell: Weighing, { sign, from }: DeadlineItem, index: number): void {
  const isBy = isWord(cell.tokens[from], BY);
  if (isBy) weighBy(cell, index);
  switch (sign) {
    case null:
    case "filler":
      return;
    case "to":
      if (cell.isBesideDate) cell.joint = "range";
      else if (isOngoingBefore(cell, index)) cell.isOngoing = false; /* "Ongoing to March 2026" has its end. */
      return;
    case "and":
      if (cell.isBesideDate) cell.joint ??= "list";
      return;
    case "lead-in":
      return;
    case "finish": {
      cell.isFinish = true;
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
      } else wait(cell, sign);
      break;
    case "done":
      return weighDone(cell, index);
    case "future":
      cell.isFuture = true;
      break;
    case "throughout":
      cell.isOngoingWithoutDate = true;
      cell.isOngoing = false; /* "Ongoing throughout 2011/12" has its end. */
      break;
    case "begun":
      cell.isOngoingWithoutDate ||= cell.waiting.not === NONE && !cell.isFuture;
      if (cell.waiting.not === NONE) wait(cell, "begins"); /* "Not yet started - April" is a day to come. */
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
      cell.isTakenAway ||= cell.waiting.now !== NONE;
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
    case "after":
      cell.isEvent = true; // counts where no date follows: "After the inspection"
      wait(cell, sign);
      break;
    case "doubt":
      cell.isDoubtful = true;
      return;
    default:
      wait(cell, sign);
  }
  cell.isBesideDate = false;
}

/** Leaves a sign for the date to come. */
function wait({ waiting, wordCount }: Weighing, sign: Sign): void {
  switch (sign) {
    case "start":
    case "after":
    case "begins":
    case "was":
    case "now":
    case "not":
    case "partly":
    case "done":
      waiting.isAny = true;
      waiting[sign] = wordCount;
      return;
    case "edge-early":
      return waiting.addEdge("early");
    case "edge-mid":
      return waiting.addEdge("mid");
    case "edge-late":
      return waiting.addEdge("late");
    case "edge-end":
      return waiting.addEdge("end");
    case "week-commencing":
      return waiting.addWeek("commencing");
    case "week-ending":
      return waiting.addWeek("ending");
  }
}

/** "Completed by 31 March" is a target, "completed by the board 31 March" says who did it. */
function weighBy(cell: Weighing, index: number): void {
  cell.isDoneBySomeone = cell.waiting.done !== NONE && isWordNext(cell, index);
  if (!cell.isDoneBySomeone) cell.waiting.done = NONE;
}

/** A word of completion, or a tick: of the date before it, or of the next, unless it is denied or still to be. */
export function weighDone(cell: Weighing, index: number): void {
  const isDateNext = cell.items[index + 1]?.kind === "dates";
  const isNegated = cell.waiting.not !== NONE || cell.waiting.partly !== NONE || isPartOfHundred(cell, index);
  if (isNegated || cell.isFuture) {
    cell.isDoubtful ||= isNegated && isDateNext;
    cell.waiting.not = NONE;
    cell.waiting.partly = NONE;
    return;
  }
  if (cell.isBesideDate && !isDateNext) cell.setRole(cell.group, cell.dates.length, "done", "stands");
  else wait(cell, "done");
  cell.isBesideDate = false;
  cell.isDone = true;
}

/** The next item that says something is a word: "by the board", not "by the end of March". */
function isWordNext({ items }: Weighing, index: number): boolean {
  const next = items[index + 1];
  return (next?.sign === "filler" ? items[index + 2] : next)?.kind === "word";
}

/** "Ongoing to March 2026", "Ongoing - until March 2026" */
function isOngoingBefore({ items }: Weighing, index: number): boolean {
  const before = items[index - 1]?.kind === "mark" ? items[index - 2] : items[index - 1];
  return before?.sign === "ongoing" && items[index + 1]?.kind === "dates";
}

/** "90% complete" is not; "100% complete" is. */
function isPartOfHundred({ items, tokens }: Weighing, index: number): boolean {
  const at = items[index]?.from ?? 0;
  return at > 1 && tokens[at - 1]?.text === "%" && tokens[at - 2]?.value !== 100;
}
