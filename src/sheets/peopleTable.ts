import type { Cell } from "../cells/Cell";
import type { SheetCells } from "../cells/SheetCells";
import { foldText } from "../plan/text/foldText";

/** What a column of "Plan people" is for. */
export type PeopleColumn = "name" | "otherForms" | "post" | "accountable" | "leftOn";

/** The columns in the order we write them: heading, width in characters, and the words a person may head them with. */
export const PEOPLE_COLUMNS: readonly {
  readonly column: PeopleColumn;
  readonly heading: string;
  readonly width: number;
  readonly words: readonly string[];
}[] = [
  { column: "name", heading: "Name", width: 30, words: ["name", "full name", "person", "who", "lead", "enw"] },
  {
    column: "otherForms",
    heading: "Other forms",
    width: 34,
    words: ["other forms", "other form", "other names", "also known as", "also written", "aka", "initials", "short"],
  },
  {
    column: "post",
    heading: "Post or team",
    width: 34,
    words: ["post", "post or team", "team", "role", "job", "job title", "title", "position", "swydd"],
  },
  { column: "accountable", heading: "Accountable?", width: 14, words: ["accountable", "answers", "can answer"] },
  {
    column: "leftOn",
    heading: "Left on",
    width: 14,
    words: ["left", "left on", "leaver", "date left", "leaving date"],
  },
];

/** "Plan people" as it stands: its header, and the rows under it down to the notes. */
export interface PeopleTable {
  /** By column, as a person may have changed them. */
  readonly headings: readonly (Cell | undefined)[];
  /** The 0-based column of each kind the header names. */
  readonly columns: Readonly<Partial<Record<PeopleColumn, number>>>;
  readonly rows: readonly (readonly (Cell | undefined)[])[];
}

const NOTES = /^notes\s*(?:\(|$)/i;

/**
 * The table of a sheet of people, wherever a person has moved it: its header is the first row that heads names and
 * something else. Null where there is none. Blank lines are passed over.
 */
export function readPeopleTable(sheet: SheetCells | undefined): PeopleTable | null {
  for (const [rowIndex, headings] of (sheet?.rows ?? []).entries()) {
    const columns = columnsOf(headings);
    if (columns.name === undefined || Object.keys(columns).length < 2) continue;
    const under = sheet?.rows.slice(rowIndex + 1) ?? [];
    const notes = under.findIndex(([first]) => NOTES.test(first?.text ?? ""));
    const own = notes < 0 ? under : under.slice(0, notes);
    return { headings, columns, rows: own.filter((row) => row.some((cell) => (cell?.text ?? "").trim() !== "")) };
  }
  return null;
}

function columnsOf(headings: readonly (Cell | undefined)[]): PeopleTable["columns"] {
  const columns: Partial<Record<PeopleColumn, number>> = {};
  for (const [columnIndex, cell] of headings.entries()) {
    const heading = foldText(cell?.text ?? "").replace(/[^\p{L}]+$/u, "");
    const found = PEOPLE_COLUMNS.find(({ words }) => words.includes(heading));
    if (found) columns[found.column] ??= columnIndex;
  }
  return columns;
}
