import type { IsoDate } from "../../cells/isoDate";
import type { SaidOfSheet } from "../corrections/Corrections";
import type { PlanBlock } from "../grid/PlanBlock";
import type { SheetView } from "../grid/SheetView";
import type { HeadingContext } from "../heading/HeadingContext";
import type { Grid } from "../Plan";
import type { ReadOptions } from "../ReadOptions";
import { findReportDate, reportDateOfName } from "./findReportDate";

/** A grid's report date and where it is from. */
export type ReportDate = Grid["asAtFrom"] & { readonly asAt: IsoDate };

const APRIL = 4;

/**
 * Asked for; else as a person said of this plan; else by the lines above the header, or `above` the grid before it; else by
 * the sheet's name; else today.
 */
export function reportDateOf(
  view: SheetView,
  { coverRow, header }: PlanBlock,
  { system }: HeadingContext,
  { asAt, today, financialYearStart = APRIL }: ReadOptions,
  said: SaidOfSheet | undefined,
  above: ReportDate | null,
): ReportDate {
  if (asAt !== undefined) return { asAt, source: "given", words: "" };
  if (said?.asAt !== undefined) return { asAt: said.asAt === "today" ? today : said.asAt, source: "said", words: "" };
  const found = findReportDate(view, { from: coverRow, to: header.topRow }, { system, financialYearStart });
  if (found) return { source: "period", ...found };
  const named = above ? null : reportDateOfName(view.sheet.name, financialYearStart);
  return above ?? (named ? { source: "period", ...named } : { asAt: today, source: "today", words: "" });
}
