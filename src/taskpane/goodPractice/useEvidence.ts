import { useEffect, useState } from "react";
import type { Evidence } from "../../checklist/evidence/Evidence";
import { findEvidence } from "../../checklist/evidence/findEvidence";
import type { AssessmentItem } from "../../commands/AssessmentItem";
import type { Grid } from "../../plan/Plan";

/**
 * The cells that may be evidence of a criterion, likeliest first; null while they are looked for. They are looked for once
 * the criterion is on screen: the first search of a plan makes its index. Those of a plan that was read again stand until
 * the new ones are found, so that nothing moves under a hand.
 */
export function useEvidence({ sought }: AssessmentItem, grid: Grid | null): readonly Evidence[] | null {
  const [found, setFound] = useState<readonly Evidence[] | null>(null);
  const id = sought?.id;
  const text = sought?.text;
  useEffect(() => {
    if (!grid || id === undefined || text === undefined) return undefined;
    const timer = setTimeout(() => setFound(findEvidence({ id, text }, grid)), 0);
    return () => clearTimeout(timer);
  }, [grid, id, text]);
  return id === undefined ? [] : found;
}
