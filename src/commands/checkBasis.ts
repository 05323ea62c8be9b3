import type { WorkbookCells } from "../cells/WorkbookCells";
import type { KnownPerson, ReadOptions } from "../plan/ReadOptions";
import { readHistory } from "../sheets/history";
import type { HistoryRow } from "../sheets/HistoryRow";
import { readPeople } from "../sheets/readPeople";
import type { CheckOptions } from "./CheckOptions";
import { correctionsOf } from "./correctionsOf";
import { readSettings, type Settings } from "./Settings";
import { writtenBySheet } from "./writtenBySheet";

/** What a check rests on beside the plan: what the workbook keeps, and what the person asked for in its place. */
export interface CheckBasis {
  readonly settings: Settings;
  readonly people: readonly KnownPerson[];
  readonly history: readonly HistoryRow[];
  readonly readOptions: ReadOptions;
}

/** What the workbook's settings, name book and history say, where the options do not. */
export function checkBasis(workbook: WorkbookCells, options: CheckOptions): CheckBasis {
  const settings = readSettings(workbook.settings);
  const people = options.people ?? readPeople(workbook);
  const history = readHistory(workbook);
  const { today, asAt, corrections, financialYearStart } = options;
  const readOptions: ReadOptions = {
    today,
    ...(asAt === undefined ? {} : { asAt }),
    people,
    corrections: corrections ?? correctionsOf(settings),
    financialYearStart: financialYearStart ?? settings.financialYearStart,
    written: writtenBySheet(history, settings.schemes),
  };
  return { settings, people, history, readOptions };
}
