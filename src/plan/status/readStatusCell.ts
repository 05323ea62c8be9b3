import type { Area } from "../../cells/Area";
import type { Cell } from "../../cells/Cell";
import { displayedText } from "../grid/viewSheet";
import type { StatusFlag, StatusId, StatusReading } from "../Status";
import { foldText } from "../text/foldText";
import { colourDistance } from "./colourDistance";
import { statusOfWords } from "./statusOfWords";
import type { StatusScheme } from "./StatusScheme";

const NEAR = 3; /* ΔE */
const TICK = /^[✓✔☑√]$/;
const NO_FLAGS: readonly StatusFlag[] = []; /* shared: a plan has a hundred thousand month cells, and few are flagged */
const NO_COLOUR = new Set(["#FFFFFF", "#F2F2F2"]);

/** Where a status cell stands and what surrounds it. */
export interface StatusCellPlace {
  readonly rowIndex: number;
  readonly columnIndex: number;
  /** The fill of its row's action cell: a striped row is no status. */
  readonly rowFill?: string | undefined;
  readonly conditionalFormats: readonly Area[];
}

/**
 * The status a cell says: its letter or word where the scheme has it, else its fill by the legend, exact or, with a flag,
 * within ΔE 3. Other text is flagged and leaves the fill to decide.
 */
export function readStatusCell(cell: Cell | undefined, place: StatusCellPlace, scheme: StatusScheme): StatusReading {
  const { rowIndex, columnIndex } = place;
  const text = displayedText(cell);
  const fill = cell?.fill;
  const said = statusOfText(text, scheme);
  const flags: StatusFlag[] = [];
  const shown = fill === undefined || fill === place.rowFill ? null : statusOfFill(fill, scheme);

  if (text !== "" && said === null) flags.push("unknown-text");
  if (said === null && shown?.near) flags.push("near-fill");
  if (said === null && shown === undefined && fill !== undefined && !NO_COLOUR.has(fill)) flags.push("unknown-fill");
  if (said !== null && shown && !shown.near && shown.status !== said && scheme.legend) flags.push("text-against-fill");
  if (said === null && !shown && isWithin(place, place.conditionalFormats)) flags.push("conditional-format");

  const status = said ?? shown?.status ?? null;
  const from = said !== null ? "text" : shown ? "fill" : "nothing";
  const reading = { rowIndex, columnIndex, text, status, from, flags: flags.length > 0 ? flags : NO_FLAGS } as const;
  return fill === undefined ? reading : { ...reading, fill };
}

/**
 * The status of a letter or word in a scheme; null where it has none.
 * @example statusOfText("Blue - complete", scheme) //=> "complete"
 */
function statusOfText(text: string, scheme: StatusScheme): StatusId | null {
  if (text === "") return null;
  if (TICK.test(text)) return "complete";
  const letter = /^\(?([a-z])\)?\.?$/i.exec(foldText(text))?.[1];
  if (letter) return scheme.letters.get(letter.toUpperCase()) ?? null;
  return scheme.labels.get(foldText(text)) ?? statusOfWords(text);
}

function statusOfFill(fill: string, scheme: StatusScheme): { status: StatusId; near: boolean } | undefined {
  const exact = scheme.fills.get(fill);
  if (exact !== undefined) return { status: exact, near: false };
  let nearest: { status: StatusId; distance: number } | undefined;
  for (const [colour, status] of scheme.fills) {
    const distance = colourDistance(fill, colour);
    if (distance <= NEAR && distance < (nearest?.distance ?? Infinity)) nearest = { status, distance };
  }
  return nearest && { status: nearest.status, near: true };
}

function isWithin({ rowIndex, columnIndex }: StatusCellPlace, areas: readonly Area[]): boolean {
  return areas.some(
    (area) =>
      rowIndex >= area.rowIndex &&
      rowIndex < area.rowIndex + area.rowCount &&
      columnIndex >= area.columnIndex &&
      columnIndex < area.columnIndex + area.columnCount,
  );
}
