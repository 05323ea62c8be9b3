import { a1, columnLetters } from "../../cells/a1";
import type { IsoDate } from "../../cells/isoDate";
import { RULES } from "../../checks/rules";
import type { Checked } from "../../commands/Checked";
import type { Action, Grid, Plan, Theme } from "../../plan/Plan";
import type { Rating } from "../../rag/Rating";
import { findingSentence } from "../../words/findingSentence";
import { ratingReasonSentence } from "../../words/ratingReasonSentence";
import { deadlineJson } from "./deadlineJson";
import { leadJson } from "./leadJson";

/** What `read` prints. `checked` holds each plan's ratings and findings; `fallback` is the report date where there is none. */
export function planJson(plan: Plan, checked: readonly Checked[], fallback: IsoDate): object {
  const ratingsOf = ({ sheetId, area }: Grid) =>
    checked.find(
      ({ grid }) =>
        grid?.sheetId === sheetId && grid.area.rowIndex === area.rowIndex && grid.area.columnIndex === area.columnIndex,
    )?.ratings ?? [];
  return {
    workbook: plan.workbook,
    asAt: plan.grids[0]?.asAt ?? fallback,
    grids: plan.grids.map((grid) => gridJson(grid, ratingsOf(grid))),
    findings: checked.flatMap(({ findings }) =>
      findings.map((finding) => ({
        rule: finding.rule,
        severity: RULES[finding.rule].severity,
        sheet: finding.sheet,
        cell: a1(finding.at),
        message: findingSentence(finding),
      })),
    ),
  };
}

function gridJson(grid: Grid, ratings: readonly Rating[]): object {
  const { months } = grid;
  const first = months?.months[0];
  return {
    sheet: grid.sheet,
    headerRows: grid.headerRowIndexes.map((rowIndex) => rowIndex + 1),
    columns: {
      ...Object.fromEntries(
        Object.entries(grid.columns).map(([role, columnIndex]) => [role, columnLetters(columnIndex)]),
      ),
      ...(months && {
        months: `${columnLetters(months.columnIndex)}:${columnLetters(months.columnIndex + months.months.length - 1)}`,
      }),
    },
    legend: grid.legend && Object.fromEntries(grid.legend.entries.map(({ label, fill }) => [label, fill])),
    months: months && first !== undefined ? { from: first, to: months.months.at(-1) } : null,
    themes: grid.themes.map(themeJson),
    actions: grid.actions.map((action, index) => actionJson(action, grid, ratings[index])),
  };
}

function themeJson({ rowIndex, ref, title, deadline }: Theme): object {
  return { row: rowIndex + 1, ref, title, deadline: deadlineJson(deadline) };
}

function actionJson(action: Action, grid: Grid, rating: Rating | undefined): object {
  const theme = action.theme === null ? undefined : grid.themes[action.theme];
  return {
    row: action.rowIndex + 1,
    rows: action.rowIndexes.map((rowIndex) => rowIndex + 1),
    ref: action.ref,
    theme: theme ? (theme.ref ?? theme.title) : null,
    recommendation: action.recommendation,
    action: action.action,
    deadline: deadlineJson(action.deadline),
    leads: action.leads.map(leadJson),
    progress: action.progress.state,
    status: action.status?.status ?? null,
    months: action.months.map(({ status }) => status),
    rating: rating
      ? { status: rating.status, why: ratingReasonSentence(rating.why), cell: rating.at && a1(rating.at) }
      : null,
  };
}
