import type { CellValue } from "../cells/Cell";
import type { SheetCells } from "../cells/SheetCells";

/** What a person typed beside a criterion. */
export interface KeptAnswer {
  readonly answer: CellValue;
  readonly note: CellValue;
}

export const NO_ANSWER: KeptAnswer = { answer: null, note: null };

export interface KeptAnswers {
  /** By the criterion's number as it stands in the first column. */
  readonly byId: ReadonlyMap<string, KeptAnswer>;
  /** Rows a person added between the last criterion and the notes, cell by cell. */
  readonly own: readonly (readonly CellValue[])[];
}

const ID = 0;
const ANSWER = 6;
const NOTE = 7;
const HEADINGS = { first: "No", answer: "Your answer" };
const LAST_OF_OURS = 49;

/**
 * What a person typed on the sheet "Plan checklist" as it stands. A sheet that is missing, or whose header a person has
 * taken away, keeps nothing.
 */
export function keptAnswers(sheet: SheetCells | undefined): KeptAnswers {
  const rows = sheet?.rows ?? [];
  const header = rows.findIndex((row) => row[ID]?.value === HEADINGS.first && row[ANSWER]?.value === HEADINGS.answer);
  const byId = new Map<string, KeptAnswer>();
  const own: (readonly CellValue[])[] = [];
  if (header < 0) return { byId, own };
  for (const row of rows.slice(header + 1)) {
    const first = String(row[ID]?.value ?? "");
    if (first.startsWith("Notes")) break;
    const number = Number(first);
    if (Number.isInteger(number) && number >= 1 && number <= LAST_OF_OURS) {
      byId.set(first, { answer: row[ANSWER]?.value ?? null, note: row[NOTE]?.value ?? null });
    } else if (row.some((one) => one?.value != null && one.value !== "")) {
      own.push(Array.from({ length: NOTE + 1 }, (_, index) => row[index]?.value ?? null));
    }
  }
  return { byId, own };
}
