import { DEFAULT_FORMAT, type BorderLine, type CellFormat } from "../model/CellFormat";
import type { HostCell, TextRun } from "../model/SheetModel";
import { asBoolean, asColor, asIndex, asInteger, asNumber, asOneOf, asText } from "../protocol/argument";

type Look = Pick<HostCell, "format" | "runs">;

/** A property of a cell's look, under Office.js's name. */
export interface FormatMember {
  /** Null where the cell's text is formatted in parts that differ. */
  readonly read: (cell: Look) => unknown;
  readonly write?: (format: CellFormat, value: unknown) => CellFormat;
  /** The property of a run of text that writing it to the whole cell overrides. */
  readonly run?: keyof TextRun;
}

export type FormatGroup = Readonly<Record<string, FormatMember>>;

const HORIZONTAL = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"];
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"];
const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;
const PATTERNS = ["None", "Solid", "Gray50", "Gray75", "Gray25", "Horizontal", "Vertical", "Down", "Up", "Checker"];

export const FILL = {
  // *observed* (#6218): No Fill reads as white, and #4900: only tintAndShade tells the two apart
  color: {
    read: ({ format }) => format.fillColor ?? "#FFFFFF",
    write: (format, value) => ({ ...format, fillColor: asColor(value), fillPattern: "Solid" }),
  },
  tintAndShade: { read: ({ format }) => (format.fillColor === null ? null : 0) },
  pattern: {
    read: ({ format }) => format.fillPattern,
    write: (format, value) => ({ ...format, fillPattern: asOneOf(value, PATTERNS) }),
  },
} satisfies FormatGroup;

/** *observed* (#4623, #5854): which run of a text is struck or coloured cannot be read; the cell answers null. */
export const FONT = {
  bold: { ...fromRuns("bold", "bold"), write: (format, value) => ({ ...format, bold: asBoolean(value) }) },
  italic: { ...fromRuns("italic", "italic"), write: (format, value) => ({ ...format, italic: asBoolean(value) }) },
  strikethrough: {
    ...fromRuns("strikethrough", "strikethrough"),
    write: (format, value) => ({ ...format, strikethrough: asBoolean(value) }),
  },
  color: { ...fromRuns("color", "fontColor"), write: (format, value) => ({ ...format, fontColor: asColor(value) }) },
  name: { read: ({ format }) => format.fontName, write: (format, value) => ({ ...format, fontName: asText(value) }) },
  size: { read: ({ format }) => format.fontSize, write: (format, value) => ({ ...format, fontSize: asNumber(value) }) },
  underline: {
    read: ({ format }) => format.underline,
    write: (format, value) => ({ ...format, underline: asOneOf(value, UNDERLINES) }),
  },
} satisfies FormatGroup;

export const ALIGNMENT = {
  horizontalAlignment: {
    read: ({ format }) => format.horizontalAlignment,
    write: (format, value) => ({ ...format, horizontalAlignment: asOneOf(value, HORIZONTAL) }),
  },
  verticalAlignment: {
    read: ({ format }) => format.verticalAlignment,
    write: (format, value) => ({ ...format, verticalAlignment: asOneOf(value, VERTICAL) }),
  },
  wrapText: {
    read: ({ format }) => format.wrapText,
    write: (format, value) => ({ ...format, wrapText: asBoolean(value) }),
  },
  indentLevel: {
    read: ({ format }) => format.indentLevel,
    write: (format, value) => ({ ...format, indentLevel: asIndex(value) }),
  },
  textOrientation: {
    read: ({ format }) => format.textOrientation,
    write: (format, value) => ({ ...format, textOrientation: asInteger(value, 0) }),
  },
} satisfies FormatGroup;

export const PROTECTION = {
  locked: {
    read: ({ format }) => format.locked,
    write: (format, value) => ({ ...format, locked: asBoolean(value) }),
  },
} satisfies FormatGroup;

export type Side = "top" | "right" | "bottom" | "left";

const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"];
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
const NEW_LINE: BorderLine = { style: "Continuous", weight: "Thin", color: "#000000" };

/** The members of one side's border; no border reads as style "None" (*documented*). */
export function borderMembers(side: Side) {
  const line = ({ format }: Look) => format.borders[side];
  const draw = (format: CellFormat, change: Partial<BorderLine>): CellFormat => ({
    ...format,
    borders: { ...format.borders, [side]: { ...NEW_LINE, ...format.borders[side], ...change } },
  });
  return {
    style: {
      read: (cell) => line(cell)?.style ?? "None",
      write: (format, value) => {
        const style = asOneOf(value, STYLES);
        if (style !== "None") return draw(format, { style });
        const { [side]: _removed, ...borders } = format.borders;
        return { ...format, borders };
      },
    },
    weight: {
      read: (cell) => line(cell)?.weight ?? "Thin",
      write: (format, value) => draw(format, { weight: asOneOf(value, WEIGHTS) }),
    },
    color: {
      read: (cell) => line(cell)?.color ?? "#000000",
      write: (format, value) => draw(format, { color: asColor(value) }),
    },
  } satisfies FormatGroup;
}

/** The look of a cell that holds nothing. */
export const PLAIN: Look = { format: DEFAULT_FORMAT, runs: null };

function fromRuns(run: "bold" | "italic" | "strikethrough" | "color", member: keyof CellFormat): FormatMember {
  return {
    run,
    read: ({ format, runs }) => {
      const whole = format[member];
      if (!runs || runs.length === 0) return whole;
      const [first, ...rest] = runs.map((part) => part[run] ?? whole);
      return rest.every((value) => value === first) ? first : null;
    },
  };
}
