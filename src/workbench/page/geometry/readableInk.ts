/**
 * The text colour to show: the cell's own where it can be read on its ground, else black or white, whichever reads better.
 * @example readableInk("#000000", "#000000") //=> "#FFFFFF"
 */
export function readableInk(ink: string, ground: string): string {
  if (contrast(ink, ground) >= READABLE) return ink;
  return contrast("#000000", ground) > contrast("#FFFFFF", ground) ? "#000000" : "#FFFFFF";
}

/** The contrast that WCAG asks of text. */
const READABLE = 4.5;

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance as WCAG 2 defines it. */
function luminance(colour: string): number {
  const part = (from: number) => {
    const share = parseInt(colour.slice(from, from + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}
