import type { CellPosition } from "../cells/Area";
import type { SheetCells } from "../cells/SheetCells";
import { wordCount } from "../plan/text/wordCount";
import { readAnswerWord } from "../words/readAnswerWord";

/** A criterion as a sheet of the person's lists it. */
export interface ListedCriterion {
  /** As numbered there ("3", "2.1", "12a"), else its place in the list. */
  readonly number: string;
  readonly text: string;
  /** What stands beside it for an answer; "" where nothing does. */
  readonly answerText: string;
  readonly cell: CellPosition;
}

/** A sheet that can be the checklist. */
export interface OwnChecklist {
  readonly sheetId: string;
  readonly sheet: string;
  readonly criteria: readonly ListedCriterion[];
}

const FEWEST = 3; /* criteria: a list of two is a remark */
const FEWEST_WORDS = 3;

/** A number or bullet that opens a criterion, by itself or before its words: "12a", "2.1)", "(b)", "•", "-". */
const NUMBER = /^\(?(\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?|[a-z])(?:[.):\]]{1,2}|(?=\s|$))\s*/i;
const BULLET = /^[•●▪◦‣*–—-]\s*/;

/**
 * The criteria a sheet lists: numbered or bulleted rows of words, the number in the text or in the cell before it, with or
 * without answers beside them; bulleted lines within one cell are a criterion each. Null where it lists fewer than three.
 * @example readOwnChecklist(sheet)?.criteria[0] //=> { number: "1", text: "Complaints are answered", answerText: "Yes", cell: { rowIndex: 2, columnIndex: 1 } }
 */
export function readOwnChecklist(sheet: SheetCells): OwnChecklist | null {
  const byColumn = new Map<number, ListedCriterion[]>();
  for (const [rowIndex, row] of sheet.rows.entries()) {
    const columnIndex = row.findIndex((one) => typeof one?.value === "string" && wordCount(one.value) >= FEWEST_WORDS);
    if (columnIndex < 0) continue;
    const texts = row.map((one) => (one?.text ?? "").trim());
    const before = texts.slice(0, columnIndex).findLast((text) => text !== "") ?? "";
    const answerText = texts.slice(columnIndex + 1).find((text) => readAnswerWord(text) !== null) ?? "";
    const known = byColumn.get(columnIndex) ?? [];
    const next = String(Number(known.at(-1)?.number ?? NaN) + 1);
    for (const { number, text } of listed(texts[columnIndex] ?? "", before, next)) {
      known.push({ number: number || String(known.length + 1), text, answerText, cell: { rowIndex, columnIndex } });
    }
    byColumn.set(columnIndex, known);
  }
  const criteria = [...byColumn.values()].reduce((most, one) => (one.length > most.length ? one : most), []);
  return criteria.length < FEWEST ? null : { sheetId: sheet.id, sheet: sheet.name, criteria };
}

/** A criterion and what numbers it. */
type Listed = Pick<ListedCriterion, "number" | "text">;

/**
 * The criteria of one cell: none where nothing numbers it. `next` is one more than the number before: a long list goes on
 * beyond 999, where a number by itself would be a year.
 */
function listed(text: string, before: string, next: string): readonly Listed[] {
  const lines = text.split("\n").map((line) => line.trim());
  const bulleted = lines.filter((line) => isListed(line) && wordCount(line) >= FEWEST_WORDS);
  if (bulleted.length > 1) return bulleted.map(withoutMark);
  const whole = lines.filter((line) => line !== "").join(" ");
  const opening = /^(\d+)[.):]?\s+/.exec(whole);
  if (opening?.[1] === next) return [{ number: next, text: whole.slice(opening[0].length) }];
  if (before.replaceAll(",", "").replace(/[.):]$/, "") === next) return [{ number: next, text: whole }];
  if (isListed(whole)) return [withoutMark(whole)];
  return before !== "" && isMark(before) ? [{ number: NUMBER.exec(before)?.[1] ?? "", text: whole }] : [];
}

/** A letter alone counts only with its bracket or full stop: "A plan" is no item a. */
function isListed(line: string): boolean {
  return BULLET.test(line) || (/^\(?(?:\d|[a-z][.)])/i.test(line) && NUMBER.test(line));
}

function isMark(text: string): boolean {
  return NUMBER.exec(text)?.[0] === text || BULLET.exec(text)?.[0] === text;
}

function withoutMark(line: string): Listed {
  if (BULLET.test(line)) return { number: "", text: line.replace(BULLET, "") };
  return { number: NUMBER.exec(line)?.[1] ?? "", text: line.replace(NUMBER, "") };
}
