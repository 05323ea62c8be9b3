import type { ContentStyle } from "../../cells/SheetContent";

/** How a cell of ours looks. What is absent is left as Excel has it. */
export interface CellLook {
  readonly size?: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: "Single";
  readonly color?: string;
  readonly fill?: string;
  readonly wrap?: true;
  readonly alignment?: "Left" | "Right" | "Center";
  readonly lineBelow?: string;
  /** Of numbers; texts are under "@" whatever the style. */
  readonly numberFormat?: string;
}

const GREY = "#595959"; /* 7 to 1 on white */
const LINE = "#A6A6A6";

export const CONTENT_STYLES: Readonly<Record<ContentStyle, CellLook>> = {
  title: { size: 18, bold: true },
  subtitle: { color: GREY },
  sentence: { size: 12, wrap: true },
  heading: { size: 13, bold: true, lineBelow: LINE },
  header: { bold: true, fill: "#F2F2F2", wrap: true, lineBelow: LINE },
  text: { wrap: true },
  number: { numberFormat: "0", alignment: "Right" },
  percent: { numberFormat: "0%", alignment: "Right" },
  date: { numberFormat: "d mmm yyyy", alignment: "Left" },
  link: { color: "#0563C1", underline: "Single" },
  muted: { color: GREY },
  notes: { size: 13, bold: true, lineBelow: LINE },
};
