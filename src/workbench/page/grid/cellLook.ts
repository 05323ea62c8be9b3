import type { CSSProperties } from "react";
import type { BorderLine, CellFormat } from "../../host/model/CellFormat";
import type { HostCell } from "../../host/model/SheetModel";
import { fontFamily, lineHeight } from "../geometry/cellFont";
import { readableInk } from "../geometry/readableInk";
import type { HostTheme } from "../SheetHost";

/** How a cell's box and its text are drawn. */
export interface CellLook {
  readonly box: CSSProperties;
  readonly text: CSSProperties;
}

/**
 * The paper cells are drawn on. It stays white when the application is dark: fills and inks in a plan were picked for
 * white, and their meaning (red, amber, green) must not shift.
 */
const PAPER: Readonly<Record<HostTheme, string>> = { light: "#FFFFFF", dark: "#FFFFFF", contrast: "#000000" };

const looks: Readonly<Record<HostTheme, WeakMap<CellFormat, CellLook>>> = {
  light: new WeakMap(),
  dark: new WeakMap(),
  contrast: new WeakMap(),
};

/** A format as CSS; formats are shared between cells, so each is worked out once a theme. */
export function cellLook(format: CellFormat, theme: HostTheme): CellLook {
  const known = looks[theme].get(format);
  if (known) return known;
  const look = { box: boxStyle(format), text: textStyle(format, theme) };
  looks[theme].set(format, look);
  return look;
}

function boxStyle({ fillColor, fillPattern, fontColor }: CellFormat): CSSProperties {
  if (fillColor === null) return {};
  if (fillPattern === "Solid" || fillPattern === "None") return { backgroundColor: fillColor };
  return {
    backgroundColor: fillColor,
    backgroundImage: `repeating-linear-gradient(45deg, ${fontColor}33 0 1px, transparent 1px 4px)`,
  };
}

function textStyle(format: CellFormat, theme: HostTheme): CSSProperties {
  const lines = [
    format.underline === "None" ? "" : "underline",
    format.underline.startsWith("Double") ? "double" : "",
    format.strikethrough ? "line-through" : "",
  ].filter(Boolean);
  return {
    fontFamily: fontFamily(format.fontName),
    fontSize: (format.fontSize * 4) / 3,
    lineHeight: `${lineHeight(format.fontSize)}px`,
    fontWeight: format.bold ? "bold" : undefined,
    fontStyle: format.italic ? "italic" : undefined,
    textDecoration: lines.length > 0 ? lines.join(" ") : undefined,
    color: theme === "contrast" ? readableInk(format.fontColor, format.fillColor ?? PAPER.contrast) : format.fontColor,
    whiteSpace: format.wrapText ? "pre-wrap" : "pre",
    ...orientationStyle(format.textOrientation),
  };
}

/** Degrees up (positive) or down; Excel's 180 is letters stacked. */
function orientationStyle(degrees: number): CSSProperties {
  if (degrees === 0) return {};
  if (degrees === 180 || degrees === 255) return { writingMode: "vertical-rl", textOrientation: "upright" };
  if (degrees === 90) return { writingMode: "vertical-rl", rotate: "180deg" };
  if (degrees === -90) return { writingMode: "vertical-rl" };
  return { rotate: `${-degrees}deg`, whiteSpace: "pre" };
}

/** Where text stands across the cell. "General" is by kind: text left, numbers right, TRUE and errors in the middle. */
export function textAlign({ value, isError, format }: HostCell): "left" | "right" | "center" | "justify" {
  const named = ALIGNMENTS[format.horizontalAlignment];
  if (named) return named;
  if (isError || typeof value === "boolean") return "center";
  return typeof value === "number" ? "right" : "left";
}

const ALIGNMENTS: Readonly<Record<string, "left" | "right" | "center" | "justify">> = {
  Left: "left",
  Fill: "left",
  Right: "right",
  Center: "center",
  CenterAcrossSelection: "center",
  Distributed: "center",
  Justify: "justify",
};

/** Where text stands down the cell; text too tall for its row shows its beginning. */
export const VERTICAL: Readonly<Record<string, string>> = {
  Top: "flex-start",
  Justify: "flex-start",
  Center: "safe center",
  Distributed: "safe center",
  Bottom: "safe flex-end",
};

/** A border line as CSS. */
export function borderCss(line: BorderLine | undefined, theme: HostTheme): string | undefined {
  if (!line || line.style === "None") return undefined;
  const width = line.style === "Double" ? 3 : BORDER_PIXELS[line.weight];
  const color = theme === "contrast" ? readableInk(line.color, PAPER.contrast) : line.color;
  return `${width}px ${BORDER_STYLES[line.style] ?? "solid"} ${color}`;
}

const BORDER_PIXELS: Readonly<Record<BorderLine["weight"], number>> = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 };

const BORDER_STYLES: Readonly<Record<string, string>> = {
  Dash: "dashed",
  DashDot: "dashed",
  DashDotDot: "dashed",
  SlantDashDot: "dashed",
  Dot: "dotted",
  Double: "double",
};
