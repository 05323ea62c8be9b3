/**
 * How many lines a text takes when wrapped to a width: words go to the next line whole, and one wider than a line is
 * broken. Never fewer than the browser makes of it, so that no line is cut off.
 * @example lineCount("one two", 30, (text) => text.length * 10) //=> 2
 */
export function lineCount(text: string, width: number, widthOf: (text: string) => number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) lines += paragraphLines(paragraph, Math.max(width, 1), widthOf);
  return lines;
}

function paragraphLines(paragraph: string, width: number, widthOf: (text: string) => number): number {
  const space = widthOf(" ");
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const wide = widthOf(word);
    if (used > 0 && used + wide > width) {
      lines++;
      used = 0;
    }
    if (wide > width) {
      lines += Math.ceil(wide / width) - 1;
      used = (wide % width) + space;
    } else used += wide + space;
  }
  return lines;
}
