import { epochDay, fromEpochDay, type IsoDate } from "./isoDate";

/** A workbook counts its days from 1900 or, on old Macs, from 1904. */
export type DateSystem = 1900 | 1904;

const EPOCH_1900 = -25_569; /* 30 December 1899, in days from 1970: right from 1 March 1900 on */
const OFFSET_1904 = 1_462; /* days between the two systems */
const FIRST = 61; /* 1 March 1900: Excel has a 29 February 1900 that never was */
const LAST = 2_958_465; /* 31 December 9999 */

/**
 * The day of a date serial, its time of day dropped; null where Excel shows no true date.
 * @example serialToIso(40268) //=> "2010-03-31"
 */
export function serialToIso(serial: number, system: DateSystem = 1900): IsoDate | null {
  const days = Math.floor(serial) + (system === 1904 ? OFFSET_1904 : 0);
  return days >= FIRST && days <= LAST ? fromEpochDay(days + EPOCH_1900) : null;
}

/**
 * The serial of a day, to be written with a date number format.
 * @example isoToSerial("2010-03-31") //=> 40268
 */
export function isoToSerial(date: IsoDate, system: DateSystem = 1900): number {
  return epochDay(date) - EPOCH_1900 - (system === 1904 ? OFFSET_1904 : 0);
}
