const LONGEST = 60;

/** A text from the plan between quotation marks, on one line and no longer than a sentence can carry. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  const letters = [...line];
  return letters.length > LONGEST
    ? `“${letters
        .slice(0, LONGEST - 1)
        .join("")
        .trimEnd()}…”`
    : `“${line}”`;
}
