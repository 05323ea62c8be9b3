import type { BuiltInStatus, StatusId } from "../plan/Status";
import { readableOn } from "./readableOn";
import type { Scheme, SchemeId, SchemeStatus } from "./Scheme";

type Row = readonly [id: StatusId, word: string, letter: string, fill: string, from: readonly BuiltInStatus[]];

/*
 * Fills are chosen so that any two of a scheme differ by a ΔE2000 of at least 12 to normal, protan, deutan and tritan
 * sight, and in grey too for the schemes of up to five; the letter carries what no colour can.
 */
const ROWS: Readonly<Record<SchemeId, { readonly name: string; readonly rows: readonly Row[] }>> = {
  "council-monthly": {
    name: "Council monthly",
    rows: [
      ["complete", "Complete", "C", "#3C5AD0", ["complete"]],
      ["on-target", "On target", "T", "#19A354", ["on-target"]],
      ["programmed", "Programmed", "P", "#71C5FF", ["programmed"]],
      ["one-month-behind", "One month behind", "B", "#FBD111", ["one-month-behind"]],
      ["over-one-month-behind", "Over one month behind", "O", "#B32908", ["over-one-month-behind"]],
      ["reprogrammed", "Reprogrammed", "R", "#691579", ["reprogrammed"]],
      ["suspended", "Suspended", "S", "#878791", ["suspended"]],
      ["not-due", "Not due", "N", "#E9F6B0", ["not-due"]],
      ["superseded", "Superseded", "X", "#1C2C2E", ["superseded"]],
      ["unrated", "Unrated", "U", "#ACB4B5", ["unrated"]],
    ],
  },
  rag: {
    name: "Red, amber, green",
    rows: [
      ["green", "Green", "G", "#2E9E5B", ["complete", "on-target", "programmed", "not-due"]],
      ["amber", "Amber", "A", "#F2B632", ["one-month-behind", "reprogrammed", "suspended"]],
      ["red", "Red", "R", "#9E1B08", ["over-one-month-behind"]],
      ["unrated", "Unrated", "U", "#F7F9F9", ["superseded", "unrated"]],
    ],
  },
  brag: {
    name: "Blue, red, amber, green",
    rows: [
      ["blue", "Blue", "B", "#17296B", ["complete"]],
      ["green", "Green", "G", "#2E9E5B", ["on-target", "programmed", "not-due"]],
      ["amber", "Amber", "A", "#F2B632", ["one-month-behind", "reprogrammed", "suspended"]],
      ["red", "Red", "R", "#A32A1A", ["over-one-month-behind"]],
      ["unrated", "Unrated", "U", "#F7F9F9", ["superseded", "unrated"]],
    ],
  },
  "delivery-confidence": {
    name: "Delivery confidence",
    rows: [
      ["green", "Green", "G", "#0B7040", ["complete", "on-target", "programmed", "not-due"]],
      ["amber-green", "Amber/Green", "AG", "#8FDDBB", ["reprogrammed"]],
      ["amber", "Amber", "A", "#F9C440", ["one-month-behind"]],
      ["amber-red", "Amber/Red", "AR", "#E8772F", ["suspended"]],
      ["red", "Red", "R", "#5E0D0A", ["over-one-month-behind"]],
      ["unrated", "Unrated", "U", "#F7F9F9", ["superseded", "unrated"]],
    ],
  },
};

/** The built-in schemes; the first is taken where neither the person nor the workbook says another. */
export const SCHEMES: readonly Scheme[] = Object.entries(ROWS).map(([id, { name, rows }]) => ({
  id,
  name,
  statuses: rows.map(schemeStatus),
}));

function schemeStatus([id, word, letter, fill, from]: Row): SchemeStatus {
  return { id, word, letter, fill, fontColor: readableOn(fill), from };
}
