import { hasLookAlikes } from "../plan/text/foldLookAlikes";
import { findingAt, type PlanRule } from "./Rule";

const OTHER_ALPHABETS = /[\u0370-\u03ff\u0400-\u04ff]/g;

/** A heading holds letters of another alphabet that look Latin ("Мау"): a search for it finds nothing. Once a heading. */
export const headerLookAlikeLetters: PlanRule = {
  id: "header/look-alike-letters",
  scope: "plan",
  check(context) {
    const { grid, sheet } = context;
    const told = new Set<string>();
    return grid.headerRowIndexes.flatMap((rowIndex) =>
      (sheet.rows[rowIndex] ?? []).flatMap((cell, columnIndex) => {
        const heading = cell?.text.trim() ?? "";
        if (!hasLookAlikes(heading) || told.has(heading)) return [];
        told.add(heading);
        const letters = [...new Set(heading.match(OTHER_ALPHABETS))].join("");
        return [findingAt("header/look-alike-letters", context, { rowIndex, columnIndex }, null, { heading, letters })];
      }),
    );
  },
};
