import type { SaidOfPlan } from "../corrections/saidOfPlan";
import type { Legend } from "../Status";
import { foldText } from "../text/foldText";

/** A legend whose labels mean what a person said of them; what else they said has no place in it. */
export function withMeanings(legend: Legend, meanings: SaidOfPlan["meanings"]): Legend {
  const said = (label: string) => (Object.hasOwn(meanings, label) ? meanings[label] : undefined);
  return {
    ...legend,
    entries: legend.entries.map((entry) => ({ ...entry, status: said(foldText(entry.label)) ?? entry.status })),
  };
}
