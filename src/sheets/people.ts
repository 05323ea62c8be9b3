import type { Cell } from "../cells/Cell";
import { isoToSerial, type DateSystem } from "../cells/serialDate";
import type { SheetCells } from "../cells/SheetCells";
import type { ContentCell, SheetContent } from "../cells/SheetContent";
import { isDateFormat } from "../plan/text/isDateFormat";
import type { KnownPerson } from "../plan/ReadOptions";
import { foldText } from "../plan/text/foldText";
import { cell, row } from "./contentRow";
import { PEOPLE_COLUMNS, readPeopleTable, type PeopleColumn, type PeopleTable } from "./peopleTable";
import { readPerson } from "./readPeople";

const HEADER_ROW = 2; /* 0-based */
const DEFAULT_WIDTH = 20; /* characters, of a column a person added */
/** Blank lines above the notes, to type further people in. */
const SPARE_ROWS = 5;

/**
 * The sheet "Plan people": a row for each of `people`. The sheet there was is the person's: its columns, in their order, and
 * its rows stand as they are; a person it knows gets at most further forms added to those typed, everyone else a new row.
 */
export function peopleContent(
  people: readonly KnownPerson[],
  previous: SheetCells | undefined,
  system: DateSystem,
): SheetContent {
  const layout = layoutOf(readPeopleTable(previous));
  const wanted = new Map(people.map((person) => [foldText(person.name), person]));
  const kept = layout.rows.map((cells): readonly (ContentCell | null)[] => {
    const known = readPerson(cells, layout, system);
    const person = known && wanted.get(foldText(known.name));
    if (!known || !person) return cells.map(keptCell);
    wanted.delete(foldText(known.name));
    return withForms(cells.map(keptCell), layout, missingForms(known, person));
  });
  const rows: SheetContent["rows"] = [
    row(cell("Plan people", "title")),
    row(
      cell(
        "Who leads, and the other ways they are written. Correct and add what you like: the plan's leads are read by this sheet.",
        "muted",
      ),
    ),
    row(...layout.headings.map((heading) => cell(heading, "header"))),
    ...kept,
    ...[...wanted.values()].map((person) => personRow(person, layout, system)),
    ...Array.from({ length: SPARE_ROWS }, () => []),
  ];
  return {
    kind: "people",
    name: "Plan people",
    columnWidths: layout.widths,
    rows: [...rows, row(cell("Notes (yours, kept)", "notes"))],
    notesRow: rows.length,
    frozenRows: HEADER_ROW + 1,
    printTitleRows: [HEADER_ROW, HEADER_ROW],
  };
}

interface Layout {
  readonly rows: PeopleTable["rows"];
  readonly headings: readonly string[];
  readonly widths: readonly number[];
  readonly columns: Readonly<Record<PeopleColumn, number>>;
}

/** The columns of the sheet there was, with those of ours that it lacks on the right. */
function layoutOf(table: PeopleTable | null): Layout {
  const headings = Array.from(table?.headings ?? [], (heading) => heading?.text ?? "");
  const columns: Partial<Record<PeopleColumn, number>> = { ...table?.columns };
  for (const { column, heading } of PEOPLE_COLUMNS) columns[column] ??= headings.push(heading) - 1;
  const all = columns as Record<PeopleColumn, number>;
  const widthOf = (index: number) => PEOPLE_COLUMNS.find(({ column }) => all[column] === index)?.width ?? DEFAULT_WIDTH;
  return { headings, columns: all, rows: table?.rows ?? [], widths: headings.map((_, index) => widthOf(index)) };
}

/** What a person typed, as it stands. */
function keptCell(kept: Cell | undefined): ContentCell | null {
  if (!kept || (kept.value === null && kept.fill === undefined)) return null;
  const fill = kept.fill === undefined ? {} : { fill: kept.fill };
  if (typeof kept.value !== "number") return cell(kept.value, "text", fill);
  const style = isDateFormat(kept.numberFormat) ? "date" : "number";
  return cell(kept.value, style, { ...fill, numberFormat: kept.numberFormat });
}

function missingForms(known: KnownPerson, { otherForms }: KnownPerson): readonly string[] {
  const there = new Set([known.name, ...known.otherForms].map(foldText));
  return otherForms.filter((form) => !there.has(foldText(form)));
}

function withForms(cells: readonly (ContentCell | null)[], { columns }: Layout, forms: readonly string[]) {
  if (forms.length === 0) return cells;
  const before = cells[columns.otherForms];
  const typed = String(before?.value ?? "").trim();
  const added = typed === "" ? forms.join(", ") : `${typed.replace(/[,;]$/, "")}, ${forms.join(", ")}`;
  const width = Math.max(cells.length, columns.otherForms + 1);
  const all = Array.from({ length: width }, (_, index) => cells[index] ?? null);
  return all.with(columns.otherForms, { ...(before ?? cell(null, "text")), value: added });
}

function personRow(person: KnownPerson, { columns, headings }: Layout, system: DateSystem): (ContentCell | null)[] {
  const values: Readonly<Record<PeopleColumn, ContentCell>> = {
    name: cell(person.name, "text"),
    otherForms: cell(person.otherForms.join(", ") || null, "text"),
    post: cell(person.post || null, "text"),
    accountable: cell(person.accountable ? "Yes" : "No", "text"),
    leftOn: cell(person.leftOn && isoToSerial(person.leftOn, system), "date"),
  };
  const byColumn = new Map(PEOPLE_COLUMNS.map(({ column }) => [columns[column], values[column]]));
  return headings.map((_, index) => byColumn.get(index) ?? null);
}
