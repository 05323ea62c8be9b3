/**
 * The beginning of a text on one line, cut at a word.
 * @example firstWords("Agree who owns each stage of an enquiry", 20) //=> "Agree who owns each..."
 */
export function firstWords(text: string, limit = 60): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= limit) return line;
  const cut = line.slice(0, limit + 1);
  const atWord = cut.lastIndexOf(" ");
  return `${cut.slice(0, atWord > limit / 2 ? atWord : limit)}...`;
}
