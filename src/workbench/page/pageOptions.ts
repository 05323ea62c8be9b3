import type { HostTheme } from "./SheetHost";

/** What the page's address asks for, so that tests and pictures can start anywhere. */
export interface PageOptions {
  /** A file of the sample list. */
  readonly sample: string | null;
  /** Null follows the machine's own setting. */
  readonly theme: HostTheme | null;
  /** In pixels. */
  readonly paneWidth: number;
  /** "YYYY-MM-DD": the day the add-in and TODAY() take for today. */
  readonly today: string | null;
}

/** The narrowest pane that Excel gives. */
export const LEAST_PANE_WIDTH = 320;

/** Reads the page's query; what makes no sense is left out. */
export function readPageOptions(query: string): PageOptions {
  const parameters = new URLSearchParams(query);
  const theme = parameters.get("theme");
  const today = parameters.get("today");
  const paneWidth = Number(parameters.get("pane"));
  return {
    sample: parameters.get("sample"),
    theme: theme === "light" || theme === "dark" || theme === "contrast" ? theme : null,
    paneWidth: Number.isFinite(paneWidth) ? Math.max(LEAST_PANE_WIDTH, paneWidth) : LEAST_PANE_WIDTH,
    today: today && /^\d{4}-\d{2}-\d{2}$/.test(today) ? today : null,
  };
}
