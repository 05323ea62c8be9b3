import type { Cell } from "../../cells/Cell";
import { cellOfHost, type HostContents, type HostFormat } from "./cellOfHost";

/** A row of cells as the rest of the house knows it, up to the last one that holds something. */
export function cellsOfHost(
  contents: readonly HostContents[],
  formats: readonly (HostFormat | undefined)[] | undefined,
): readonly (Cell | undefined)[] {
  const cells = contents.map((host, column) => cellOfHost(host, formats?.[column]));
  return cells.slice(0, cells.findLastIndex((cell) => cell !== undefined) + 1);
}
