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
  /** The add-in's page; the one with the library from this server unless given. */
  readonly addInPage: string;
}

const ADD_IN_PAGE = "/workbench-pane.html";

/** The narrowest pane that Excel gives. */
export const LEAST_PANE_WIDTH = 320;

/** Reads the page's query; what makes no sense is left out. */
export function readPageOptions(query: string): PageOptions {
  const parameters = new URLSearchParams(query);
  const theme = parameters.get("theme");
  const today = parameters.get("today");
  const addInPage = parameters.get("addin");
  const paneWidth = Number(parameters.get("pane"));
  return {
    sample: parameters.get("sample"),
    theme: theme === "light" || theme === "dark" || theme === "contrast" ? theme : null,
    paneWidth: Number.isFinite(paneWidth) ? Math.max(LEAST_PANE_WIDTH, paneWidth) : LEAST_PANE_WIDTH,
    today: today && /^\d{4}-\d{2}-\d{2}$/.test(today) ? today : null,
    // A path of this server and nothing else: the page hands it the workbook.
    addInPage: addInPage && /^\/[\w-]+\.html$/.test(addInPage) ? addInPage : ADD_IN_PAGE,
  };
}
