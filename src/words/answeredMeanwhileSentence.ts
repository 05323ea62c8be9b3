/** Somebody typed an answer on the sheet while the pane showed another. */
export function answeredMeanwhileSentence(criterionId: string): string {
  return `Criterion ${criterionId} was answered on the sheet meanwhile, and stands as it was typed there. Look at it, and answer again if you see it otherwise.`;
}
