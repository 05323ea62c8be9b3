/** The width in pixels of a text in a CSS font. */
export type TextMeasurer = (text: string, font: string) => number;

/** Measures on a canvas and remembers every word: a plan of 5,000 rows has some thousand different ones. */
export function textMeasurer(): TextMeasurer {
  const canvas = document.createElement("canvas").getContext("2d");
  const known = new Map<string, Map<string, number>>();
  return (text, font) => {
    let words = known.get(font);
    if (!words) known.set(font, (words = new Map<string, number>()));
    let width = words.get(text);
    if (width === undefined) {
      if (canvas && canvas.font !== font) canvas.font = font;
      width = canvas?.measureText(text).width ?? text.length * 7;
      words.set(text, width);
    }
    return width;
  };
}
