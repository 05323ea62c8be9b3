import type { Area } from "./Area";

/** One conditional format of ours: where its formula holds, a cell has this look. */
export interface LiveColourRule {
  /** With its "=", as it reads in the first cell of the first area. */
  readonly formula: string;
  /** "#RRGGBB". */
  readonly fill: string;
  readonly fontColor: string;
}

/** The conditional formats that colour a plan's status cells while they are typed in, Plan Steward open or not. */
export interface LiveColours {
  readonly sheetId: string;
  readonly sheet: string;
  /** The cells they colour: the same columns of one run of rows after another, from top to bottom. */
  readonly areas: readonly [Area, ...Area[]];
  /** Those of ours that reach into it, from an earlier time, give way. */
  readonly within: Area;
  /** None takes the live colours away. */
  readonly rules: readonly LiveColourRule[];
}
