import type { CellPosition } from "../cells/Area";
import type { Cell } from "../cells/Cell";
import type { CellWrite } from "../cells/CellChange";
import type { StatusId, StatusReading } from "../plan/Status";
import { BUILT_IN_SCHEMES } from "./builtInSchemes";
import type { ColourReason } from "./ColourReason";
import type { LeftAlone } from "./ColourTarget";
import type { Rating } from "./Rating";
import type { Scheme } from "./Scheme";
import { schemeStatusOf } from "./schemeFor";
import { letterAndFill, letterOn } from "./statusWrites";

/** A cell to be coloured, as it stands. */
export interface TargetCell {
  readonly at: CellPosition;
  readonly cell: Cell | undefined;
  /** What it was read as; null for a cell of a column we add. */
  readonly reading: StatusReading | null;
  readonly rating: Rating;
  /** It still holds what we wrote. */
  readonly isOurs: boolean;
  /** What a person chose for it in place of our rating; null for our rating in place of theirs. */
  readonly chosen?: StatusId | null | undefined;
}

/** What to write into a cell and why; why it is left alone; or null where there is nothing to do or to say. */
export type CellDecision =
  { readonly status: StatusId; readonly after: CellWrite; readonly why: ColourReason } | LeftAlone["why"] | null;

/** What becomes of one cell: what a person put there is theirs, and all else takes our rating. */
export function decideCell(target: TargetCell, scheme: Scheme): CellDecision {
  const { cell, reading, isOurs } = target;
  if (cell?.formula !== undefined) return "formula";
  if (target.chosen !== undefined) return takeChoice(target, target.chosen, scheme);
  if (isOurs) return takeRating(target, scheme, isStatusFill(cell?.fill, scheme) ? undefined : cell?.fill);
  if (cell && cell.text.trim() !== "") return reading?.flags.includes("unknown-text") ? "person-text" : null;
  if (cell?.fill !== undefined) return lettered(cell.fill, target, scheme);
  if (reading?.flags.includes("conditional-format")) return "conditional-format";
  return takeRating(target, scheme);
}

/** What a person chooses goes into the cell as they would type it; chosen again, it is no change. */
function takeChoice(target: TargetCell, chosen: StatusId | null, scheme: Scheme): CellDecision {
  const { cell, isOurs, rating } = target;
  if (chosen === null) return takeRating(target, scheme);
  const status = scheme.statuses.find(({ id }) => id === chosen);
  if (!status) return null;
  const isAlready = !isOurs && cell?.text.trim() === status.letter && cell.fill === status.fill;
  const why = { code: "own-rating", status: status.id, rating } as const;
  return isAlready ? null : { status: status.id, after: letterAndFill(status), why };
}

/** A filled cell without text: it gets its colour's letter; a background (white, the stripe of its row) our rating's. */
function lettered(fill: string, target: TargetCell, scheme: Scheme): CellDecision {
  const { reading } = target;
  if (reading?.flags.includes("unknown-fill")) return "unknown-fill";
  if (!reading?.status) return isStatusFill(fill, scheme) ? "unknown-fill" : takeRating(target, scheme, fill);
  const own = schemeStatusOf(scheme, reading.status);
  if (!own) return "unknown-fill";
  return { status: own.id, after: letterOn(fill, own), why: { code: "letter-for-fill", status: own.id, fill } };
}

function takeRating({ cell, rating }: TargetCell, scheme: Scheme, background?: string): CellDecision {
  const status = schemeStatusOf(scheme, rating.status);
  if (!status) return null;
  const after = background === undefined ? letterAndFill(status) : letterOn(background, status);
  const isAlready = cell?.text.trim() === status.letter && (background ?? status.fill) === cell.fill;
  return isAlready ? null : { status: status.id, after, why: { code: "rating", status: status.id, rating } };
}

/** A fill of this scheme, or of another it was coloured by before. */
function isStatusFill(fill: string | undefined, scheme: Scheme): boolean {
  return (
    fill === undefined ||
    [scheme, ...BUILT_IN_SCHEMES].some(({ statuses }) => statuses.some((one) => one.fill === fill))
  );
}
