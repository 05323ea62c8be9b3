import { readTheme, type PaneTheme } from "./readTheme";

const FORCED = "(forced-colors: active)";

/** Tells the theme now and whenever Office or the system changes it; the function it gives ends that. */
export function watchTheme(onTheme: (theme: PaneTheme) => void): () => void {
  const forced = window.matchMedia(FORCED);
  const tell = () => onTheme(readTheme(Office.context.officeTheme, forced.matches));
  tell();
  forced.addEventListener("change", tell);
  // Not every Office has the event: then the theme of the start stays.
  Office.context.document?.addHandlerAsync(Office.EventType.OfficeThemeChanged, tell);
  return () => {
    forced.removeEventListener("change", tell);
    Office.context.document?.removeHandlerAsync(Office.EventType.OfficeThemeChanged, { handler: tell });
  };
}
