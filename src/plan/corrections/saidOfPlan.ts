import type { YearMonth } from "../../cells/isoDate";
import type { StatusId } from "../Status";
import type { Corrections, SaidOfSheet, SaidRow } from "./Corrections";
import { foldedHeadings, saidOf } from "./saidOf";

/** All that a person said of one plan, once its columns are known. */
export interface SaidOfPlan extends SaidOfSheet {
  readonly legend?: string | null;
  readonly meanings: Readonly<Record<string, StatusId>>;
  readonly leavesHiddenOut: boolean;
  readonly firstMonth?: YearMonth;
  /** `rowKey` -> what the row is. */
  readonly rows: ReadonlyMap<string, SaidRow>;
}

/** What was said of the plan under these headings of a sheet, by its name. */
export function saidOfPlan(
  headings: ReadonlyMap<number, string>,
  sheet: string,
  corrections: Corrections | undefined,
): SaidOfPlan {
  const said = corrections?.headers && saidOf(corrections, foldedHeadings(Object.fromEntries(headings)));
  const { legend, meanings = {}, leavesHiddenOut = false, sheets = {} } = said ?? {};
  return {
    meanings,
    leavesHiddenOut,
    rows: new Map(Object.entries(corrections?.rows ?? {})),
    ...(Object.hasOwn(sheets, sheet) && sheets[sheet]),
    ...(legend !== undefined && { legend }),
  };
}
