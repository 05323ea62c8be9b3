import { attributeOf, childOf, isOn, type XmlNode } from "./parseXml";

/** What a file's colours are resolved against: its theme, and its own palette where it has one. */
export interface Palette {
  /** In the order that files count them: light 1, dark 1, light 2, dark 2, six accents, two for links. */
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/**
 * The "#RRGGBB" of a colour element, theme, tint and index resolved as Excel resolves them; null where it says
 * "automatic" or nothing.
 */
export function readColor(node: XmlNode | undefined, palette: Palette): string | null {
  if (!node || isOn(node.attributes.auto)) return null;
  const base = baseColor(node.attributes, palette);
  const tint = Number(node.attributes.tint ?? 0);
  return base === null || !tint ? base : tinted(base, tint);
}

/** The colours of the theme part; the Office theme's where there is none. */
export function readThemeColors(root: XmlNode | undefined): readonly string[] {
  const scheme = childOf(childOf(root, "themeElements"), "clrScheme");
  return THEME_ORDER.map((name, index) => {
    const color = childOf(scheme, name)?.children[0];
    const rgb = color && (attributeOf(color, "lastClr") ?? attributeOf(color, "val"));
    return hex(rgb) ?? OFFICE_THEME[index] ?? "#000000";
  });
}

/** The palette of a style sheet: its own `indexedColors`, else the 64 that every workbook has had since Excel 97. */
export function readIndexedColors(styleSheet: XmlNode | undefined): readonly string[] {
  const own = childOf(childOf(styleSheet, "colors"), "indexedColors")?.children ?? [];
  return INDEXED.map((usual, index) => hex(own[index]?.attributes.rgb) ?? usual);
}

/**
 * A colour made lighter (tint above 0) or darker (below), by its luminance as Excel does it.
 * @example tinted("#4472C4", 0.8) //=> "#DAE3F3"
 */
function tinted(color: string, tint: number): string {
  const [hue, saturation, luminance] = toHsl(color);
  const changed = tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint;
  return fromHsl(hue, saturation, Math.min(1, Math.max(0, changed)));
}

function baseColor(attributes: Readonly<Record<string, string>>, palette: Palette): string | null {
  if (attributes.rgb !== undefined) return hex(attributes.rgb);
  if (attributes.theme !== undefined) return palette.theme[Number(attributes.theme)] ?? null;
  if (attributes.indexed === undefined) return null;
  const index = Number(attributes.indexed);
  if (index === 64) return null; // the system's own colour for text
  return index === 65 ? "#FFFFFF" : (palette.indexed[index] ?? null);
}

/** Files give RRGGBB, or AARRGGBB with an alpha that Excel ignores. */
function hex(rgb: string | undefined): string | null {
  return rgb && /^([0-9a-f]{2})?[0-9a-f]{6}$/i.test(rgb) ? `#${rgb.slice(-6).toUpperCase()}` : null;
}

function toHsl(color: string): [number, number, number] {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const range = most - least;
  const luminance = (most + least) / 2;
  if (range === 0) return [0, 0, luminance];
  const saturation = range / (1 - Math.abs(2 * luminance - 1));
  const sixth =
    most === red
      ? ((green - blue) / range + 6) % 6
      : most === green
        ? (blue - red) / range + 2
        : (red - green) / range + 4;
  return [sixth * 60, saturation, luminance];
}

function fromHsl(hue: number, saturation: number, luminance: number): string {
  const chroma = (1 - Math.abs(2 * luminance - 1)) * saturation;
  const second = chroma * (1 - Math.abs(((hue / 60) % 2) - 1));
  const base = luminance - chroma / 2;
  const sector: Record<number, [number, number, number]> = {
    0: [chroma, second, 0],
    1: [second, chroma, 0],
    2: [0, chroma, second],
    3: [0, second, chroma],
    4: [second, 0, chroma],
    5: [chroma, 0, second],
  };
  const rgb = sector[Math.floor(hue / 60) % 6] ?? [0, 0, 0];
  const digits = rgb.map((part) =>
    Math.round((part + base) * 255)
      .toString(16)
      .padStart(2, "0"),
  );
  return `#${digits.join("").toUpperCase()}`;
}

/** Excel counts light before dark, the theme part dark before light. */
const THEME_ORDER = [
  ...["lt1", "dk1", "lt2", "dk2"],
  ...["accent1", "accent2", "accent3", "accent4", "accent5", "accent6"],
  ...["hlink", "folHlink"],
];

const OFFICE_THEME = [
  ...["#FFFFFF", "#000000", "#E7E6E6", "#44546A"],
  ...["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"],
  ...["#0563C1", "#954F72"],
];

const FIRST_EIGHT = ["#000000", "#FFFFFF", "#FF0000", "#00FF00", "#0000FF", "#FFFF00", "#FF00FF", "#00FFFF"];

/** The palette of ECMA-376 18.8.27: the first eight twice, then the chart colours. */
const INDEXED = [
  ...FIRST_EIGHT,
  ...FIRST_EIGHT,
  ...["#800000", "#008000", "#000080", "#808000", "#800080", "#008080", "#C0C0C0", "#808080"],
  ...["#9999FF", "#993366", "#FFFFCC", "#CCFFFF", "#660066", "#FF8080", "#0066CC", "#CCCCFF"],
  ...["#000080", "#FF00FF", "#FFFF00", "#00FFFF", "#800080", "#800000", "#008080", "#0000FF"],
  ...["#00CCFF", "#CCFFFF", "#CCFFCC", "#FFFF99", "#99CCFF", "#FF99CC", "#CC99FF", "#FFCC99"],
  ...["#3366FF", "#33CCCC", "#99CC00", "#FFCC00", "#FF9900", "#FF6600", "#666699", "#969696"],
  ...["#003366", "#339966", "#003300", "#333300", "#993300", "#993366", "#333399", "#333333"],
];
