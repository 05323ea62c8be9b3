import type { Area } from "../../cells/Area";
import { parseA1 } from "../../cells/a1";

/** The rectangles of areas that were loaded with "areas/items/address"; none where there is no such object. */
export function areasOf(areas: Excel.RangeAreas): readonly Area[] {
  if (areas.isNullObject) return [];
  return areas.areas.items.flatMap((range) => parseA1(range.address) ?? []);
}
