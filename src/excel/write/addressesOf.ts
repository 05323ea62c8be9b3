import { areaA1 } from "../../cells/a1";
import { LIMITS } from "../limits";
import { blocksAround, type Place } from "./blocksAround";

/**
 * The A1 addresses that hold exactly these cells of one sheet, as few and as long as `getRanges` takes them.
 * @example addressesOf([B2, B3, D2]) //=> ["B2:B3,D2"]
 */
export function addressesOf(places: readonly Place[]): readonly string[] {
  const addresses: string[] = [];
  for (const { area } of blocksAround(places, 1)) {
    const last = addresses.at(-1);
    const next = last === undefined ? areaA1(area) : `${last},${areaA1(area)}`;
    if (last === undefined || next.length > LIMITS.addressLength) addresses.push(areaA1(area));
    else addresses[addresses.length - 1] = next;
  }
  return addresses;
}
