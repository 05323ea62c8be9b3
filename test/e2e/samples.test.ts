import { readFileSync } from "node:fs";
import { join } from "node:path";
import { a1 } from "../../src/cells/a1";
import type { CellChange } from "../../src/cells/CellChange";
import { check } from "../../src/commands/check";
import type { Checked } from "../../src/commands/Checked";
import { colour } from "../../src/commands/colour";
import type { ColourProposal } from "../../src/commands/ColourProposal";
import type { TestSheet } from "../../src/workbench/page/exposeToTests";
import { cellsOfModel } from "../../src/workbench/files/cellsOfModel";
import { committeeSentence } from "../../src/words/committeeSentence";
import { findingSentence } from "../../src/words/findingSentence";
import { openModel } from "../fixtures/files/openModel";
import type { Workbench } from "./Workbench";
import { workbenches } from "./workbenches";

const TODAY = "2026-02-15";

/** The samples, each with what a person counts in it by hand. */
const SAMPLES = [
  { sample: "quarterly-report.xlsx", sheet: "Quarter 2", actionCount: 17 },
  { sample: "monthly-grid.xlsx", sheet: "February 2026", actionCount: 28 },
  { sample: "recommendation-tracker.xlsx", sheet: "Action tracker", actionCount: 17 },
] as const;

const open = workbenches();

/** What the plan's pure part makes of the same file, without Excel, office.js or a page. */
async function expected(sample: string): Promise<{ checked: Checked; proposal: ColourProposal; sentence: string }> {
  const bytes = readFileSync(join(__dirname, "../../assets/samples", sample));
  const cells = cellsOfModel(await openModel(new Uint8Array(bytes)));
  const checked = check(cells, { today: TODAY });
  if (!checked.figures) throw new Error(`${sample} holds no plan`);
  return {
    checked,
    proposal: colour(cells, checked),
    sentence: committeeSentence(checked.figures, checked.scheme),
  };
}

describe.each(SAMPLES)("$sample", ({ sample, sheet, actionCount }) => {
  it("is checked with one press, and soon: how it stands, in a sentence, its counts and its findings", async () => {
    const workbench = await open({ sample, today: TODAY });
    const { checked, sentence } = await expected(sample);
    expect(checked.grid?.actions).toHaveLength(actionCount);
    const start = performance.now();
    await workbench.check();
    await workbench.pane.getByText(sentence).waitFor();
    // Two seconds are for a person's machine; one that runs other tests meanwhile gets three times as long.
    expect(performance.now() - start).toBeLessThan(6_000);
    const bar = await workbench.pane.getByRole("img", { name: `${actionCount} actions:` }).getAttribute("aria-label");
    const counts = [...(bar ?? "").matchAll(/ (\d+)(?=,|$)/g)].map(([, count]) => Number(count));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(actionCount);
    await workbench.pane.getByRole("tab", { name: `Findings ${checked.findings.length}` }).waitFor();
    expect(await workbench.sheetNames()).toContain(sheet);
  });

  it("shows a finding's cell: it is selected, and its sheet comes forward", async () => {
    const workbench = await open({ sample, today: TODAY });
    const { checked } = await expected(sample);
    const finding = checked.findings.at(-1);
    if (!finding) throw new Error("The sample has no findings");
    await workbench.check();
    await workbench.openTab("RAG");
    await workbench.colour(); // makes another sheet, from which the plan's has to come forward
    await workbench.sheetTab("Plan history").click();
    await workbench.openTab("Findings");
    await workbench.openFolds();
    await workbench.pane.getByRole("button", { name: `${a1(finding.at)}: ${findingSentence(finding)}` }).click();
    await workbench.sheetTab(finding.sheet).and(workbench.page.locator("[aria-selected=true]")).waitFor();
    await expect(workbench.selectedCell()).resolves.toBe(a1(finding.at));
  });

  it("is coloured as previewed, keeps what a person filled, and is as before once undone", async () => {
    const workbench = await open({ sample, today: TODAY });
    const { proposal } = await expected(sample);
    const before = await workbench.sheets();
    await workbench.check();
    await workbench.openTab("RAG");
    await workbench.openFolds();
    const coloured = proposal.changes.filter(({ actionKey }) => actionKey !== null);
    const [leftOut, ...others] = coloured;
    if (!leftOut) throw new Error("The sample has nothing to colour");
    await workbench.pane.getByRole("checkbox", { name: `Colour ${a1(leftOut)},` }).uncheck();
    await workbench.pane.getByRole("button", { name: `Colour ${others.length} cells`, exact: true }).waitFor();
    expect(await workbench.cells(sheet)).toEqual(cellsOf(before, sheet));

    await workbench.colour();
    const after = await workbench.cells(sheet);
    const written = proposal.changes.filter((change) => change !== leftOut);
    expect(written.map((change) => standsIn(after, change))).toEqual(written.map(asProposed));
    expect(after[a1(leftOut)]).toEqual(cellsOf(before, sheet)[a1(leftOut)]);
    const touched = new Set(written.map((change) => a1(change)));
    expect(without(after, touched)).toEqual(without(cellsOf(before, sheet), touched));
    for (const change of written) {
      if (change.before?.fill) expect(after[a1(change)]?.fill).toBe(change.before.fill);
    }
    expect(await workbench.sheetNames()).toContain("Plan history");

    await workbench.notice().getByRole("button", { name: "Undo" }).click();
    await workbench.pane.getByText(/put back as before/).waitFor();
    expect(await workbench.cells(sheet)).toEqual(cellsOf(before, sheet));
    await workbench.notice().getByRole("button", { name: "Remove Plan history with its changes" }).click();
    await workbench.pane.getByText(/“Plan history” removed/).waitFor();
    expect(await workbench.sheets()).toEqual(before);
  });

  it("keeps colours and summary through saving and opening again, and then wants no more colours", async () => {
    const workbench = await open({ sample, today: TODAY });
    await workbench.check();
    await workbench.openTab("RAG");
    await workbench.colour();
    await workbench.openTab("Overview");
    await workbench.pane.getByRole("button", { name: "Write summary" }).click();
    await workbench.notice().getByRole("button", { name: "Go to the sheet" }).click();
    await workbench.sheetTab("Plan summary").and(workbench.page.locator("[aria-selected=true]")).waitFor();
    const saved = await workbench.sheets();

    const bytes = await workbench.saveCopy();
    await workbench.openFile("saved-again.xlsx", bytes);
    expect((await workbench.sheets()).map(contents)).toEqual(saved.map(contents));
    await workbench.check();
    await workbench.openTab("RAG");
    await workbench.pane.getByText("Nothing to colour:").waitFor();
  });

  it("is summed up on a sheet of its own, with its sentence, links that lead to the plan, and notes that stay", async () => {
    const workbench = await open({ sample, today: TODAY });
    await workbench.check();
    const { sentence } = await expected(sample);
    await workbench.pane.getByRole("button", { name: "Write summary" }).click();
    await workbench.notice().getByRole("button", { name: "Go to the sheet" }).click();
    const summary = await workbench.cells("Plan summary");
    const texts = Object.values(summary).map(({ text }) => text);
    expect(texts).toContain(sentence);
    expect(texts.filter((text) => text.startsWith("#"))).toEqual([]);

    const notes = rowOf(summary, /^Notes/);
    await workbench.type(`A${notes + 1}`, "Agreed at the meeting in March.");
    await workbench.pane.getByRole("button", { name: "Check again" }).click();
    await workbench.pane.getByRole("button", { name: "Write summary" }).click();
    await workbench.notice().getByText("“Plan summary” written").waitFor();
    const again = await workbench.cells("Plan summary");
    expect(again[`A${rowOf(again, /^Notes/) + 1}`]?.text).toBe("Agreed at the meeting in March.");

    await workbench.page.locator(".sheet-grid .cell-link").first().click();
    await workbench.sheetTab(sheet).and(workbench.page.locator("[aria-selected=true]")).waitFor();
  });
});

function cellsOf(sheets: Awaited<ReturnType<Workbench["sheets"]>>, name: string): TestSheet["cells"] {
  return sheets.find((sheet) => sheet.name === name)?.cells ?? {};
}

/** Sheet ids are the file's business: a sheet made by the add-in gets another when the file is opened. */
function contents({ name, visibility, cells }: TestSheet) {
  return { name, visibility, cells };
}

function asProposed(change: CellChange) {
  return { at: a1(change), text: change.after.value, fill: change.after.fill ?? change.before?.fill ?? null };
}

function standsIn(cells: TestSheet["cells"], change: CellChange) {
  const { text, fill } = cells[a1(change)] ?? { text: "", fill: null };
  return { at: a1(change), text, fill };
}

function without(cells: TestSheet["cells"], addresses: ReadonlySet<string>) {
  return Object.fromEntries(Object.entries(cells).filter(([address]) => !addresses.has(address)));
}

/** The row, as the person sees it, of the first cell whose text fits. */
function rowOf(cells: TestSheet["cells"], text: RegExp): number {
  const [address] = Object.entries(cells).find(([, cell]) => text.test(cell.text)) ?? [];
  return Number(/\d+$/.exec(address ?? "")?.[0] ?? NaN);
}
