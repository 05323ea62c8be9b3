/** Where other words for an action cannot be written. */
export function noRewordingSentence(): string {
  return "Nothing would change, or the plan would be read otherwise: the action stays as it is. Change it in its cell.";
}
