export type HostTheme = "light" | "dark" | "contrast";

/** `Office.context.officeTheme` as Excel on a desktop gives it. *observed*: colours of the colourful, black and contrast themes. */
const THEMES: Readonly<Record<HostTheme, Readonly<Record<string, unknown>>>> = {
  light: {
    bodyBackgroundColor: "#FFFFFF",
    bodyForegroundColor: "#262626",
    controlBackgroundColor: "#F3F2F1",
    controlForegroundColor: "#262626",
    isDarkTheme: false,
  },
  dark: {
    bodyBackgroundColor: "#262626",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#363636",
    controlForegroundColor: "#FFFFFF",
    isDarkTheme: true,
  },
  contrast: {
    bodyBackgroundColor: "#000000",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#000000",
    controlForegroundColor: "#FFFFFF",
    isDarkTheme: true,
  },
};

/* *observed*: where the library's context takes its theme, which its code for the web leaves undefined */
const THEME_ARGUMENT = 25;

type AppContext = new (...args: unknown[]) => object;

/**
 * Gives the add-in a theme. Excel on the web has no way to: the library builds its context there without one, although
 * the context has a place for it that desktop hosts fill. So the host fills that place as the context is built, in a page
 * of its own origin; the library's files stay as they are. Does nothing where the page cannot be reached.
 */
export function giveTheme(page: Window, theme: HostTheme): void {
  const library: unknown = Reflect.get(page, "OSF");
  if (typeof library !== "object" || library === null) return;
  const build = Reflect.get(library, "OfficeAppContext") as AppContext | undefined;
  if (!build) return;
  Reflect.set(library, "OfficeAppContext", function buildWithTheme(...args: unknown[]): object {
    args[THEME_ARGUMENT] = THEMES[theme];
    return new build(...args);
  });
}
