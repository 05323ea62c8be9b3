import type { Checked } from "../../commands/Checked";
import { committeeSentence } from "../../words/committeeSentence";
import { counted } from "../../words/counted";
import { dateInWords } from "../../words/dateInWords";

/** Which plan it is, its report date, and how it stands; nothing where there is no plan. */
export function planSentences({ grid, figures, scheme }: Checked): readonly string[] {
  if (!grid || !figures) return [];
  const hidden = grid.hiddenRowCount;
  return [
    `${grid.title ?? "Plan"}, on the sheet “${grid.sheet}”, as at ${dateInWords(grid.asAt)}.`,
    committeeSentence(figures, scheme),
    ...(hidden > 0 ? [`${counted(hidden, "row is", "rows are")} hidden, and read all the same.`] : []),
  ];
}
