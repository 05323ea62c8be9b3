import type { HostConditionalFormat } from "../model/SheetModel";

/** A rule of conditional formatting, area by area; the first is the one its formula is asked of. */
export type RuleParts = readonly [HostConditionalFormat, ...HostConditionalFormat[]];
