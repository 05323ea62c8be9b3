import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import type { PaneTheme } from "../excel/readTheme";

const THEMES: Readonly<Record<PaneTheme, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: { ...teamsHighContrastTheme, fontFamilyBase: webLightTheme.fontFamilyBase },
};

/** Fluent's theme for the look of the Office around the pane. */
export function themeOf(name: PaneTheme): Theme {
  return THEMES[name];
}
