import type { Cell } from "../cells/Cell";
import type { IsoDate } from "../cells/isoDate";
import { serialToIso, type DateSystem } from "../cells/serialDate";
import type { WorkbookCells } from "../cells/WorkbookCells";
import { readDeadline } from "../plan/deadline/readDeadline";
import { kindOfName } from "../plan/lead/kindOfName";
import { readDateSystem } from "../plan/readDateSystem";
import type { KnownPerson } from "../plan/ReadOptions";
import { foldText } from "../plan/text/foldText";
import { readPeopleTable, type PeopleTable } from "./peopleTable";

const YES: ReadonlySet<string> = new Set(["yes", "y", "true", "1", "x", "✓", "✔", "ydy", "ie"]);
const NO: ReadonlySet<string> = new Set(["no", "n", "false", "0", "-", "✗", "✘", "nac ydy", "na"]);

/**
 * The name book as a person keeps it on "Plan people"; empty without such a sheet. A row without a name is passed over;
 * whatever else a cell holds that cannot be read counts as blank. A blank "accountable?" is yes, but for teams and boards.
 */
export function readPeople(workbook: WorkbookCells): readonly KnownPerson[] {
  const table = readPeopleTable(workbook.sheets.find(({ mark }) => mark === "people"));
  if (!table) return [];
  const system = readDateSystem(workbook);
  return table.rows.flatMap((row) => readPerson(row, table, system) ?? []);
}

/** The person of one row; null for a row without a name. */
export function readPerson(
  row: readonly (Cell | undefined)[],
  { columns }: Pick<PeopleTable, "columns">,
  system: DateSystem,
): KnownPerson | null {
  const cellOf = (column: keyof typeof columns) => row[columns[column] ?? -1];
  const name = textOf(cellOf("name"));
  if (name === "") return null;
  return {
    name,
    otherForms: formsOf(cellOf("otherForms")),
    post: textOf(cellOf("post")),
    accountable: readYesOrNo(textOf(cellOf("accountable"))) ?? kindOfName(name) !== "group",
    leftOn: readDay(cellOf("leftOn"), system),
  };
}

function textOf(cell: Cell | undefined): string {
  if (!cell || cell.isError || cell.value === null) return "";
  return (typeof cell.value === "string" ? cell.value : cell.text).replace(/\s+/g, " ").trim();
}

/** Parted by commas, semicolons or line breaks, each once. */
function formsOf(cell: Cell | undefined): readonly string[] {
  const text = cell && !cell.isError && cell.value !== null ? String(cell.value) : "";
  const forms = text.split(/[,;\r\n\v]+/).map((form) => form.replace(/\s+/g, " ").trim());
  return [...new Set(forms.filter((form) => form !== ""))];
}

function readYesOrNo(text: string): boolean | null {
  const word = foldText(text);
  return YES.has(word) ? true : NO.has(word) ? false : null;
}

/** A true date, or one in words with its year: a day that must be guessed is none. A month counts as its last day. */
function readDay(cell: Cell | undefined, system: DateSystem): IsoDate | null {
  if (!cell || cell.isError) return null;
  if (typeof cell.value === "number") return serialToIso(cell.value, system);
  const { dates, flags } = readDeadline(textOf(cell), { asAt: "2000-01-01" });
  return flags.includes("year-assumed") || flags.includes("impossible") ? null : (dates.at(-1)?.[1] ?? null);
}
