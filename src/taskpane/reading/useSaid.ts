import { useMemo } from "react";
import { correctionsOf } from "../../commands/correctionsOf";
import type { SaidOfHeader } from "../../plan/corrections/Corrections";
import { foldedHeadings, saidOf } from "../../plan/corrections/saidOf";
import type { Grid } from "../../plan/Plan";
import { useSettings } from "../session/useSettings";

/** What a person said of the plans under this header; null where they said nothing. */
export function useSaid({ headings }: Pick<Grid, "headings">): SaidOfHeader | null {
  const settings = useSettings();
  return useMemo(() => saidOf(correctionsOf(settings), foldedHeadings(headings)), [settings, headings]);
}
