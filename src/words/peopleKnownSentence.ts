/** Why there is nobody to put on the sheet of people. */
export function peopleKnownSentence(): string {
  return "Everybody the plan names is on the sheet of people already.";
}
