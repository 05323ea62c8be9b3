import { useEffect } from "react";

/** A part of the page that F6 goes to. */
export interface Region {
  readonly element: () => HTMLElement | null;
  readonly focus: () => void;
}

/** F6 goes from part to part of the page, Shift+F6 back, as in Excel. */
export function cycleRegions(regions: readonly Region[], isBack: boolean): void {
  const present = regions.filter((region) => region.element());
  const current = present.findIndex((region) => region.element()?.contains(document.activeElement));
  const step = isBack ? -1 : 1;
  const next = current < 0 ? 0 : (current + step + present.length) % present.length;
  present[next]?.focus();
}

/** Listens to keys anywhere on the page. */
export function usePageKeys(onKey: (event: KeyboardEvent) => void): void {
  useEffect(() => {
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [onKey]);
}
