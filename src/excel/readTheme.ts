/** How the pane is to look so that it fits the Office around it. */
export type PaneTheme = "light" | "dark" | "contrast";

/** No theme of Office's own is as black as this: it is what a high contrast theme of the system becomes. */
const CONTRAST = "#000000";

/**
 * The look of the Office around the pane, by its background; high contrast where the system asks for it. Light where
 * Office tells no theme, as on the web before it told.
 */
export function readTheme(theme: Partial<Office.OfficeTheme> | undefined, isForcedColours: boolean): PaneTheme {
  if (isForcedColours || theme?.bodyBackgroundColor === CONTRAST) return "contrast";
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme ? "dark" : "light";
  const background = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(theme?.bodyBackgroundColor ?? "");
  if (!background) return "light";
  const [red = 255, green = 255, blue = 255] = background.slice(1).map((part) => parseInt(part, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128 ? "dark" : "light";
}
