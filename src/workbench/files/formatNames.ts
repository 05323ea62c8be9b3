import type { BorderLine } from "../host/model/CellFormat";

/** The file's border styles, as Office.js names line and weight. */
export const BORDER_LINES: Readonly<Record<string, Pick<BorderLine, "style" | "weight"> | undefined>> = {
  hair: { style: "Continuous", weight: "Hairline" },
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  dashed: { style: "Dash", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  dotted: { style: "Dot", weight: "Thin" },
  double: { style: "Double", weight: "Thick" },
  dashDot: { style: "DashDot", weight: "Thin" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
  mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
  slantDashDot: { style: "SlantDashDot", weight: "Medium" },
};

/** The file's fill patterns, as Office.js names them. */
export const PATTERNS: Readonly<Record<string, string | undefined>> = {
  none: "None",
  solid: "Solid",
  darkGray: "Gray75",
  mediumGray: "Gray50",
  lightGray: "Gray25",
  gray125: "Gray16",
  gray0625: "Gray8",
  darkHorizontal: "Horizontal",
  darkVertical: "Vertical",
  darkDown: "Down",
  darkUp: "Up",
  darkGrid: "Checker",
  darkTrellis: "SemiGray75",
  lightHorizontal: "LightHorizontal",
  lightVertical: "LightVertical",
  lightDown: "LightDown",
  lightUp: "LightUp",
  lightGrid: "Grid",
  lightTrellis: "CrissCross",
};

/** The file's word for a border line; a combination it does not know becomes a thin line. */
export function borderStyle(line: BorderLine): string {
  const entries = Object.entries(BORDER_LINES);
  const exact = entries.find(([, known]) => known?.style === line.style && known.weight === line.weight);
  const near = entries.find(([, known]) => known?.style === line.style);
  return (exact ?? near)?.[0] ?? "thin";
}

/** @example horizontalName("centerContinuous") //=> "CenterAcrossSelection" */
export function horizontalName(fileName: string): string {
  return fileName === "centerContinuous" ? "CenterAcrossSelection" : capitalised(fileName);
}

/** @example horizontalFileName("CenterAcrossSelection") //=> "centerContinuous" */
export function horizontalFileName(name: string): string {
  return name === "CenterAcrossSelection" ? "centerContinuous" : uncapitalised(name);
}

/** @example verticalName("top") //=> "Top" */
export function verticalName(fileName: string): string {
  return capitalised(fileName);
}

/** @example verticalFileName("Top") //=> "top" */
export function verticalFileName(name: string): string {
  return uncapitalised(name);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function uncapitalised(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}
