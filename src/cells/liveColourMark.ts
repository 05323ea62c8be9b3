/** Part of the formula of every conditional format of ours: always true, and what we know it by. */
export const LIVE_COLOUR_MARK = 'N("PlanSteward")=0';

const MARKED = /\bN\(\s*"PlanSteward"\s*\)\s*=\s*0/i;

/**
 * Whether a conditional format's formula is one of ours.
 * @example isLiveColour('=AND(N("PlanSteward")=0,TRIM(F2)="T")') //=> true
 */
export function isLiveColour(formula: string): boolean {
  return MARKED.test(formula);
}
