import type { ContentCell } from "../../cells/SheetContent";
import type { StatusId } from "../../plan/Status";
import type { Scheme } from "../../rag/Scheme";
import { cell } from "../contentRow";

/** A status as it stands in the plan: its letter on its fill. */
export function letterCell(status: StatusId, scheme: Scheme): ContentCell {
  const known = scheme.statuses.find(({ id }) => id === status);
  return known
    ? cell(known.letter, "header", { fill: known.fill, fontColor: known.fontColor, alignment: "Center" })
    : cell(status.charAt(0).toUpperCase(), "header");
}
