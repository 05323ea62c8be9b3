import { mkdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import { BUILT_IN_SCHEMES } from "../../src/rag/builtInSchemes";
import type { Scheme } from "../../src/rag/Scheme";
import type { Workbench } from "./Workbench";
import { workbenches } from "./workbenches";

const open = workbenches();

const PATIENCE = 180_000; /* ms: each test looks at every scheme */
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
/* For a person to look at; what is asserted are facts. */
const PICTURES = join(tmpdir(), "plan-steward-schemes");
mkdirSync(PICTURES, { recursive: true });

const SAMPLES = [
  { sample: "monthly-grid.xlsx", sheet: "February 2026" },
  { sample: "quarterly-report.xlsx", sheet: "Quarter 2" },
  { sample: "recommendation-tracker.xlsx", sheet: "Action tracker" },
] as const;
const THEMES = ["light", "dark", "contrast"] as const;
/* The pane's colours are the theme's, not the plan's: one plan is looked at in every theme, the others in one. */
const [FIRST, ...OTHERS] = SAMPLES;
const EACH = [
  ...THEMES.map((theme) => ({ ...FIRST, theme })),
  ...OTHERS.map((sample) => ({ ...sample, theme: "light" as const })),
];

describe.each(EACH)("$sample, $theme", ({ sample, sheet, theme }) => {
  it(
    "shows every scheme with its letters and words, to be read in any colour, and writes the one chosen",
    async () => {
      const workbench = await open({ sample, theme });
      const { pane, page } = workbench;
      const frame = await workbench.frame();
      await frame.evaluate(AXE); // from here: the pane's Content-Security-Policy lets no other script in
      await workbench.check();
      await workbench.openTab("RAG");
      await pane.locator("summary").first().click();
      const amiss: string[] = [];
      for (const scheme of BUILT_IN_SCHEMES) {
        await rateBy(workbench, scheme);
        expect(await pane.locator("table tbody tr").evaluateAll(lookAndWord)).toEqual(
          scheme.statuses.map(({ letter, word }) => [letter, word, word]),
        );
        const { violations } = await frame.evaluate(runAxe, theme === "light" && scheme === BUILT_IN_SCHEMES[0]);
        const wide = await frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        amiss.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${scheme.id}: ${id} at ${html}`)));
        if (wide > 0) amiss.push(`${scheme.id} is ${wide} pixels too wide`);
        await page.screenshot({ path: join(PICTURES, `${sample.replace(".xlsx", "")}-${theme}-${scheme.id}.png`) });
      }
      expect(amiss).toEqual([]);

      const [chosen] = BUILT_IN_SCHEMES;
      if (!chosen) throw new Error("There are no schemes");
      await rateBy(workbench, chosen);
      await pane.getByText("Working out what to colour.").waitFor({ state: "detached" });
      const before = await workbench.cells(sheet);
      await workbench.colour();
      const after = await workbench.cells(sheet);
      const looks = new Set(chosen.statuses.map(({ letter, fill }) => `${letter} ${fill}`));
      const filled = Object.entries(after).filter(([address, { fill }]) => fill && !before[address]?.fill);
      expect(filled.length).toBeGreaterThan(0);
      await workbench.select(filled[0]?.[0] ?? "A1");
      await page.screenshot({ path: join(PICTURES, `${sample.replace(".xlsx", "")}-${theme}-coloured.png`) });
      for (const [, { text, fill }] of filled) expect(looks).toContain(`${text} ${fill}`);
      for (const [address, { fill }] of Object.entries(before)) if (fill) expect(after[address]?.fill).toBe(fill);
    },
    PATIENCE,
  );
});

async function rateBy({ pane }: Workbench, { id, name }: Scheme): Promise<void> {
  await pane.getByLabel("Statuses to rate by").selectOption(id);
  await pane
    .locator("summary", { hasText: `Scheme: ${name}` })
    .first()
    .waitFor();
}

/** Letter, word for those who do not see it, and word beside it, of each line of the scheme. */
function lookAndWord(rows: readonly Element[]): (string | null | undefined)[][] {
  return rows.map((row) => {
    const [letter, spoken] = [...row.querySelectorAll("td:first-child span span")].map((part) => part.textContent);
    return [letter, spoken, row.querySelector("td:nth-child(2)")?.textContent];
  });
}

/** All that axe-core knows or, of what another scheme or theme can change, the contrast; but for Fluent's own catchers of the focus, which hand it on at once. */
function runAxe(isWhole: boolean): Promise<AxeResults> {
  const { axe } = window as unknown as { axe: { run: (...about: object[]) => Promise<AxeResults> } };
  return axe.run({ exclude: ["[data-tabster-dummy]"] }, isWhole ? {} : { runOnly: ["color-contrast"] });
}
