import type { BorderLine, CellFormat } from "../host/model/CellFormat";
import { DEFAULT_FORMAT } from "../host/model/CellFormat";
import { BORDER_LINES, PATTERNS, horizontalName, verticalName } from "./formatNames";
import { BUILT_IN_FORMATS } from "./numberFormats";
import { childOf, childrenOf, isOn, type XmlNode } from "./parseXml";
import { readColor, readIndexedColors, type Palette } from "./readColor";

/** The looks of a file: the format of every style index, and what conditional formats paint. */
export interface Styles {
  readonly formats: readonly CellFormat[];
  readonly differential: readonly DifferentialFormat[];
  readonly palette: Palette;
}

/** What a conditional format changes about a cell; absent is left as it is. */
export interface DifferentialFormat {
  readonly fillColor?: string;
  readonly fontColor?: string;
}

/** The formats of a style sheet, by style index. A file without one has Excel's default alone. */
export function readStyles(root: XmlNode | undefined, theme: readonly string[]): Styles {
  const palette = { theme, indexed: readIndexedColors(root) };
  const numberFormats = new Map(BUILT_IN_FORMATS);
  for (const node of childrenOf(childOf(root, "numFmts"), "numFmt")) {
    numberFormats.set(Number(node.attributes.numFmtId), node.attributes.formatCode ?? "General");
  }
  const fonts = childrenOf(childOf(root, "fonts"), "font").map((node) => readFont(node, palette));
  const fills = childrenOf(childOf(root, "fills"), "fill").map((node) => readFill(node, palette));
  const borders = childrenOf(childOf(root, "borders"), "border").map((node) => readBorders(node, palette));
  const records = childrenOf(childOf(root, "cellXfs"), "xf");
  const formats = records.map((xf, fileStyle): CellFormat => {
    const { numFmtId, fontId, fillId, borderId } = xf.attributes;
    return {
      ...DEFAULT_FORMAT,
      numberFormat: numberFormats.get(Number(numFmtId ?? 0)) ?? "General",
      ...fonts[Number(fontId ?? 0)],
      ...fills[Number(fillId ?? 0)],
      borders: borders[Number(borderId ?? 0)] ?? {},
      ...readAlignment(childOf(xf, "alignment")),
      locked: isOn(childOf(xf, "protection")?.attributes.locked, true),
      fileStyle,
    };
  });
  return {
    formats: [plainIfDefault(formats[0]), ...formats.slice(1)],
    differential: childrenOf(childOf(root, "dxfs"), "dxf").map((node) => readDifferential(node, palette)),
    palette,
  };
}

/** Where a workbook's own default is Excel's, it is the very same object: the host keeps no blank cell that has it. */
function plainIfDefault(format: CellFormat | undefined): CellFormat {
  if (!format) return DEFAULT_FORMAT;
  const { fileStyle: _fileStyle, ...look } = format;
  return JSON.stringify(look) === JSON.stringify(DEFAULT_FORMAT) ? DEFAULT_FORMAT : format;
}

function readFont(font: XmlNode, palette: Palette): Partial<CellFormat> {
  const size = childOf(font, "sz")?.attributes.val;
  return {
    fontName: childOf(font, "name")?.attributes.val ?? DEFAULT_FORMAT.fontName,
    fontSize: size === undefined ? DEFAULT_FORMAT.fontSize : Number(size),
    fontColor: readColor(childOf(font, "color"), palette) ?? "#000000",
    bold: isSet(font, "b"),
    italic: isSet(font, "i"),
    strikethrough: isSet(font, "strike"),
    underline: readUnderline(childOf(font, "u")),
  };
}

/** A font's yes-or-no: there without a value means yes. */
export function isSet(font: XmlNode | undefined, name: string): boolean {
  const node = childOf(font, name);
  return node !== undefined && isOn(node.attributes.val, true);
}

function readUnderline(node: XmlNode | undefined): CellFormat["underline"] {
  if (!node) return "None";
  return UNDERLINES[node.attributes.val ?? "single"] ?? "None";
}

const UNDERLINES: Readonly<Record<string, CellFormat["underline"]>> = {
  single: "Single",
  double: "Double",
  singleAccounting: "SingleAccountant",
  doubleAccounting: "DoubleAccountant",
};

/** Of a pattern, Excel's fill colour is what lies behind the pattern; of a gradient, we give where it starts. */
function readFill(fill: XmlNode, palette: Palette): Pick<CellFormat, "fillColor" | "fillPattern"> {
  const pattern = childOf(fill, "patternFill");
  if (!pattern) {
    const stop = childOf(childOf(childOf(fill, "gradientFill"), "stop"), "color");
    return { fillColor: readColor(stop, palette), fillPattern: stop ? "LinearGradient" : "None" };
  }
  const type = pattern.attributes.patternType ?? "none";
  if (type === "none") return { fillColor: null, fillPattern: "None" };
  const isSolid = type === "solid";
  const color = readColor(childOf(pattern, isSolid ? "fgColor" : "bgColor"), palette);
  return { fillColor: color ?? (isSolid ? "#000000" : "#FFFFFF"), fillPattern: PATTERNS[type] ?? "Solid" };
}

function readBorders(border: XmlNode, palette: Palette): CellFormat["borders"] {
  const lines: Partial<Record<"top" | "right" | "bottom" | "left", BorderLine>> = {};
  for (const side of ["top", "right", "bottom", "left"] as const) {
    const node = childOf(border, side) ?? childOf(border, { left: "start", right: "end", top: "", bottom: "" }[side]);
    const line = node && BORDER_LINES[node.attributes.style ?? "none"];
    if (line) lines[side] = { ...line, color: readColor(childOf(node, "color"), palette) ?? "#000000" };
  }
  return lines;
}

function readAlignment(node: XmlNode | undefined): Partial<CellFormat> {
  if (!node) return {};
  const { horizontal, vertical, wrapText, indent, textRotation } = node.attributes;
  return {
    horizontalAlignment: horizontalName(horizontal ?? "general"),
    verticalAlignment: verticalName(vertical ?? "bottom"),
    wrapText: isOn(wrapText),
    indentLevel: Number(indent ?? 0),
    textOrientation: readRotation(Number(textRotation ?? 0)),
  };
}

/** Files count 91 to 180 for 1 to 90 degrees downwards; Office.js gives -1 to -90, and 180 for stacked letters (255). */
function readRotation(rotation: number): number {
  if (rotation === 255) return 180;
  return rotation > 90 ? 90 - rotation : rotation;
}

/** In a differential format a solid fill's colour is its background, unlike in a cell's. */
function readDifferential(dxf: XmlNode, palette: Palette): DifferentialFormat {
  const pattern = childOf(childOf(dxf, "fill"), "patternFill");
  const fill = readColor(childOf(pattern, "bgColor") ?? childOf(pattern, "fgColor"), palette);
  const font = readColor(childOf(childOf(dxf, "font"), "color"), palette);
  return { ...(fill && { fillColor: fill }), ...(font && { fontColor: font }) };
}
