import type { Page } from "playwright-core";

/** How smoothly the sheet scrolled. */
export interface ScrollMeasure {
  /** Milliseconds between frames, in order. */
  readonly frames: readonly number[];
  readonly longest: number;
  /** How far the sheet went, in pixels. */
  readonly distance: number;
  /** Processor time of the page's main thread for each turn of the wheel, in milliseconds; other work does not show in it. */
  readonly workPerTurn: number;
}

/**
 * Scrolls the sheet on screen by the wheel and measures every frame meanwhile. The page must show a workbook. Take the best
 * of a few runs: the first compiles what it runs, and whatever else the machine does lengthens frames.
 */
export async function measureScroll(page: Page, { turns = 100, by = 400 } = {}): Promise<ScrollMeasure> {
  const grid = page.locator(".sheet-grid");
  await grid.hover();
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const busy = async (): Promise<number> => {
    const { metrics } = await session.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1_000;
  };
  const busyBefore = await busy();
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
  const workPerTurn = ((await busy()) - busyBefore) / turns;
  await session.detach();
  // The first frame also holds the time before the measurement began.
  const frames = measured.frames.slice(1);
  return { frames, longest: Math.max(...frames, 0), distance: measured.end - start, workPerTurn };
}
