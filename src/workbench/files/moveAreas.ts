import { shiftArea } from "../host/grid/shiftArea";
import type { HostArea } from "../host/model/SheetModel";
import type { Shift } from "../host/model/Shift";

/** Areas of a file where cells were inserted and deleted since it was opened; those of which nothing is left are gone. */
export function moveAreas(areas: readonly HostArea[], shifts: readonly Shift[]): HostArea[] {
  return areas.flatMap(
    (area) => shifts.reduce<HostArea | null>((moved, shift) => moved && shiftArea(moved, shift), area) ?? [],
  );
}
