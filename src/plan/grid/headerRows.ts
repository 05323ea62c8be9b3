import type { PlanBlock } from "./PlanBlock";

/** The rows of a grid's headers, repeats on later pages included. */
export function headerRows(headers: PlanBlock["headers"]): ReadonlySet<number> {
  return new Set(
    headers.flatMap(({ topRow, bottomRow }) => Array.from({ length: bottomRow - topRow + 1 }, (_, at) => topRow + at)),
  );
}
