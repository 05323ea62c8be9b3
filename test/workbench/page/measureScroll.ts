import type { Page } from "playwright-core";

/** How smoothly the sheet scrolled. */
export interface ScrollMeasure {
  /** Milliseconds between frames, in order. */
  readonly frames: readonly number[];
  readonly longest: number;
  /** How far the sheet went, in pixels. */
  readonly distance: number;
}

/**
 * Scrolls the sheet on screen by the wheel and measures every frame meanwhile. The page must show a workbook; call it
 * once before the measurement that counts, so that the browser has compiled what it runs.
 */
export async function measureScroll(page: Page, { turns = 120, by = 400 } = {}): Promise<ScrollMeasure> {
  const grid = page.locator(".sheet-grid");
  await grid.hover();
  const start = await grid.evaluate((element) => {
    const frames: number[] = [];
    const record = { isOn: true, frames };
    Object.assign(element, { record });
    let last = performance.now();
    const tick = (now: number) => {
      frames.push(now - last);
      last = now;
      if (record.isOn) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    return element.scrollTop;
  });
  for (let turn = 0; turn < turns; turn++) {
    await page.mouse.wheel(0, by);
    await page.waitForTimeout(16);
  }
  const measured = await grid.evaluate((element) => {
    const { record } = element as HTMLElement & { record: { isOn: boolean; frames: number[] } };
    record.isOn = false;
    return { frames: record.frames, end: element.scrollTop };
  });
  // The first frame also holds the time before the measurement began.
  const frames = measured.frames.slice(1);
  return { frames, longest: Math.max(...frames, 0), distance: measured.end - start };
}
