import type { BuiltInStatus } from "../Status";

/**
 * The colours of Excel's own palette that people colour a RAG column with, read where the workbook has no legend. White
 * and pale greys are no status: they are how people blank out or stripe a row.
 */
export const TRAFFIC_LIGHTS: Readonly<Record<string, BuiltInStatus>> = {
  "#00B050": "on-target",
  "#92D050": "on-target",
  "#00FF00": "on-target",
  "#008000": "on-target",
  "#C6EFCE": "on-target",
  "#70AD47": "on-target",
  "#33CC33": "on-target",
  "#FFC000": "one-month-behind",
  "#FFFF00": "one-month-behind",
  "#FFEB9C": "one-month-behind",
  "#ED7D31": "one-month-behind",
  "#FF9900": "one-month-behind",
  "#FFA500": "one-month-behind",
  "#FF0000": "over-one-month-behind",
  "#C00000": "over-one-month-behind",
  "#FFC7CE": "over-one-month-behind",
  "#0070C0": "complete",
  "#00B0F0": "complete",
  "#0000FF": "complete",
  "#4472C4": "complete",
  "#5B9BD5": "complete",
  "#002060": "complete",
};
