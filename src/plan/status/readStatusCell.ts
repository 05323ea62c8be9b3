import type { Area } from "../../cells/Area";
import type { Cell } from "../../cells/Cell";
import { displayedText } from "../grid/viewSheet";
import type { StatusFlag, StatusId, StatusReading } from "../Status";
import type { FillMeaning, StatusScheme } from "./StatusScheme";

/* Shared: a plan has a hundred thousand month cells, and few are flagged. */
const NONE: readonly StatusFlag[] = [];
const CONTRADICTED: readonly StatusFlag[] = ["text-against-fill"];

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
  const said = text === "" ? null : scheme.statusOfText(text);
  const shown = fill === undefined || fill === place.rowFill ? null : scheme.meaningOfFill(fill);
  const status = said ?? shown?.status ?? null;
  const from = said !== null ? "text" : status !== null ? "fill" : "nothing";
  const flags = said === null ? doubts(text, shown, place) : isAgainst(said, shown, scheme) ? CONTRADICTED : NONE;
  return fill === undefined
    ? { rowIndex, columnIndex, text, status, from, flags }
    : { rowIndex, columnIndex, text, status, from, flags, fill };
}

/** What is doubtful about a cell whose text says nothing. */
function doubts(text: string, shown: FillMeaning | null, place: StatusCellPlace): readonly StatusFlag[] {
  const ofFill = shown?.flags ?? NONE;
  const isConditional = (shown?.status ?? null) === null && isWithin(place, place.conditionalFormats);
  if (text === "" && !isConditional) return ofFill;
  const flags: StatusFlag[] = text === "" ? [...ofFill] : ["unknown-text", ...ofFill];
  return isConditional ? [...flags, "conditional-format"] : flags;
}

/** The legend knows the fill for certain, as another status than the text says. */
function isAgainst(said: StatusId, shown: FillMeaning | null, { legend }: StatusScheme): boolean {
  return legend !== null && shown !== null && shown.flags.length === 0 && (shown.status ?? said) !== said;
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
