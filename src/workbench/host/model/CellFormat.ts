export interface BorderLine {
  /** As Office.js names them: "Continuous", "Dash", "Dot", "Double"... */
  readonly style: string;
  readonly weight: "Hairline" | "Thin" | "Medium" | "Thick";
  /** "#RRGGBB". */
  readonly color: string;
}

/**
 * How a cell looks. Colours are resolved: Office.js hides themes, tints and indexes, and so do we. Formats are immutable
 * and shared between cells; a change makes a new one.
 */
export interface CellFormat {
  readonly numberFormat: string;
  /** Null is No Fill, which Office.js reads as white. */
  readonly fillColor: string | null;
  /** "Solid" for a plain fill. */
  readonly fillPattern: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: "None" | "Single" | "Double" | "SingleAccountant" | "DoubleAccountant";
  readonly strikethrough: boolean;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly textOrientation: number;
  readonly locked: boolean;
  readonly borders: Readonly<Partial<Record<"top" | "right" | "bottom" | "left", BorderLine>>>;
  /** The file's own style index this format came from, so that an untouched cell is saved as it was. */
  readonly fileStyle?: number;
}

export const DEFAULT_FORMAT: CellFormat = {
  numberFormat: "General",
  fillColor: null,
  fillPattern: "None",
  fontName: "Calibri",
  fontSize: 11,
  fontColor: "#000000",
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  indentLevel: 0,
  textOrientation: 0,
  locked: true,
  borders: {},
};
