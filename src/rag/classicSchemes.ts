import type { StatusId } from "../plan/Status";
import { readableOn } from "./readableOn";
import type { Scheme } from "./Scheme";
import { SCHEMES } from "./schemes";

/* The standard colours of Excel's palette. They are not told apart by every eye: the letter is. */
const FILLS: Readonly<Record<StatusId, string>> = {
  blue: "#0070C0",
  green: "#00B050",
  "amber-green": "#92D050",
  amber: "#FFC000",
  "amber-red": "#ED7D31",
  red: "#FF0000",
  complete: "#0070C0",
  "on-target": "#00B050",
  programmed: "#00B0F0",
  "one-month-behind": "#FFC000",
  "over-one-month-behind": "#FF0000",
  reprogrammed: "#7030A0",
  suspended: "#7F7F7F",
  "not-due": "#E2EFDA",
  superseded: "#404040",
  unrated: "#D9D9D9",
};

/** The built-in schemes in the colours people know from Excel, with the same letters, words and rules. */
export const CLASSIC_SCHEMES: readonly Scheme[] = SCHEMES.map(({ id, name, statuses }) => ({
  id: `${id}-classic`,
  name: `${name}, classic colours`,
  statuses: statuses.map((status) => {
    const fill = FILLS[status.id] ?? status.fill;
    return { ...status, fill, fontColor: readableOn(fill) };
  }),
}));
