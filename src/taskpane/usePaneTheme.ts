import { useEffect, useState } from "react";
import type { PaneTheme } from "../excel/readTheme";
import { watchTheme } from "../excel/watchTheme";

/** The look of the Office around the pane; it follows while the pane is open. */
export function usePaneTheme(): PaneTheme {
  const [theme, setTheme] = useState<PaneTheme>("light");
  useEffect(() => watchTheme(setTheme), []);
  return theme;
}
