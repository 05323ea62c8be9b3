const BLACK = "#000000";
const WHITE = "#FFFFFF";

/**
 * Black or white, whichever reads better on a fill; one of the two always reaches a contrast of 4.5 to 1.
 * @example readableOn("#FFC000") //=> "#000000"
 */
export function readableOn(fill: string): string {
  return contrast(fill, BLACK) >= contrast(fill, WHITE) ? BLACK : WHITE;
}

/** Contrast of two "#RRGGBB" colours by WCAG 2, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => linear(parseInt(color.slice(at, at + 2), 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
