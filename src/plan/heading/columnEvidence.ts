import type { SheetView } from "../grid/SheetView";
import { wordCount } from "../text/wordCount";
import { isRef } from "./isRef";
import { looksDated } from "./looksDated";

/** What most of a column's cells look like, as shares from 0 to 1 of those that hold something. */
export interface ColumnEvidence {
  readonly count: number;
  readonly dates: number;
  readonly numbers: number;
  readonly refs: number;
  /** Ticks, Y, N, Yes, No. */
  readonly answers: number;
  /** One word, or none. */
  readonly single: number;
  /** Two words or more. */
  readonly phrases: number;
  /** Five words or more. */
  readonly prose: number;
}

const ENOUGH = 200; /* cells: more would not change the picture */
const ANSWER = /^(?:y|n|yes|no|ydy|nac ydy|true|false|[✓✔☑√])$/i;

/** Reads the rows from `fromRow` up to `toRow` (not included) of a column. */
export function columnEvidence(view: SheetView, columnIndex: number, fromRow: number, toRow: number): ColumnEvidence {
  const counts = { dates: 0, numbers: 0, refs: 0, answers: 0, single: 0, phrases: 0, prose: 0 };
  let count = 0;
  for (let rowIndex = fromRow; rowIndex < toRow && count < ENOUGH; rowIndex++) {
    const text = view.text(rowIndex, columnIndex);
    if (text === "") continue;
    count++;
    const cell = view.cell(rowIndex, columnIndex);
    const isNumber = typeof cell?.value === "number";
    const isDate = looksDated(cell, text);
    const words = wordCount(text, 5);
    if (isDate) counts.dates++;
    if (isNumber ? !isDate : /^[£$€]?-?[\d,]+(?:\.\d+)?%?$/.test(text)) counts.numbers++;
    if (isRef(text) && !isDate) counts.refs++;
    if (ANSWER.test(text)) counts.answers++;
    if (words < 2) counts.single++;
    else counts.phrases++;
    if (words >= 5) counts.prose++;
  }
  const share = (of: number) => (count === 0 ? 0 : of / count);
  return {
    count,
    dates: share(counts.dates),
    numbers: share(counts.numbers),
    refs: share(counts.refs),
    answers: share(counts.answers),
    single: share(counts.single),
    phrases: share(counts.phrases),
    prose: share(counts.prose),
  };
}
