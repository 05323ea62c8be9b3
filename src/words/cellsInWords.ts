import { a1 } from "../cells/a1";
import type { CellAddress } from "../cells/Area";
import { listInWords } from "./listInWords";

const MOST = 5;

/**
 * Cells by name, sheet by sheet; of many the first few.
 * @example cellsInWords(cells) //=> "D5, D6 and D9 of “Plan”"
 */
export function cellsInWords(cells: readonly CellAddress[]): string {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  return listInWords(
    sheets.map((sheet) => {
      const own = cells.filter((cell) => cell.sheet === sheet).map((cell) => a1(cell));
      const shown =
        own.length > MOST ? `${own.slice(0, MOST).join(", ")} and ${own.length - MOST} more` : listInWords(own);
      return `${shown} of “${sheet}”`;
    }),
  );
}
