import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Workbench } from "./Workbench";
import { workbenches } from "./workbenches";

const open = workbenches();

const SAMPLES = [
  { sample: "quarterly-report.xlsx", sheet: "Quarter 2" },
  { sample: "monthly-grid.xlsx", sheet: "February 2026" },
  { sample: "recommendation-tracker.xlsx", sheet: "Action tracker" },
] as const;

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const CHECKLIST = "Plan checklist";
const COLUMNS = { answer: "G", note: "H", evidence: "I", by: "J", refused: "L" } as const;

async function assessing(workbench: Workbench): Promise<Workbench> {
  await workbench.check();
  await workbench.openTab("Good practice");
  await workbench.pane.getByText(/ answered$/).waitFor();
  return workbench;
}

/** What stands on the sheet for a criterion of ours. */
async function kept(workbench: Workbench, id: number, column: keyof typeof COLUMNS): Promise<string> {
  const cells = await workbench.cells(CHECKLIST);
  return cells[`${COLUMNS[column]}${id + 4}`]?.text ?? "";
}

async function openCriterion({ pane }: Workbench, id: number): Promise<void> {
  await pane.getByRole("button", { name: "List", exact: true }).click();
  await pane.getByRole("button", { name: new RegExp(`^${id}\\. `) }).click();
  await pane.getByRole("heading", { level: 2, name: new RegExp(`^${id}\\. `) }).waitFor();
}

/** A criterion with a suggestion to accept and another to refuse, or the same one after the other. */
async function criterionWithEvidence(workbench: Workbench): Promise<number> {
  for (const id of [39, 5, 4, 40, 41, 36]) {
    await openCriterion(workbench, id);
    await workbench.pane.getByText("Looking through the plan.").waitFor({ state: "detached" });
    if ((await workbench.pane.getByRole("button", { name: /^Accept / }).count()) > 0) return id;
  }
  throw new Error("Nothing is suggested for any of these");
}

describe.each(SAMPLES)("$sample", ({ sample, sheet }) => {
  it("is assessed: answered, noted, with evidence accepted and refused, in the pane and on the sheet", async () => {
    const workbench = await assessing(await open({ sample }));
    const { pane } = workbench;
    await pane.getByLabel("Answers by").fill("P Quill");
    await pane.getByLabel("Answers by").press("Enter");
    await pane.getByText("You answer as P Quill.").waitFor();
    await pane.getByRole("radio", { name: "Partly" }).click();
    await pane.getByText("1 of 49 answered").waitFor();
    await workbench.notice().getByText("The sheet “Plan checklist” written.").waitFor();
    await pane.getByLabel("Note", { exact: true }).fill("Minutes of 3 May");
    await pane.getByLabel("Evidence: a cell or a link").fill("https://council.example/minutes");
    await pane.getByLabel("Evidence: a cell or a link").press("Enter");
    await pane.getByRole("button", { name: "Take away https://council.example/minutes" }).waitFor();
    await pane.getByText("Keeping your answer.").waitFor({ state: "detached" });
    expect([await kept(workbench, 1, "answer"), await kept(workbench, 1, "note")]).toEqual([
      "Partly",
      "Minutes of 3 May",
    ]);
    expect([await kept(workbench, 1, "evidence"), await kept(workbench, 1, "by")]).toEqual([
      "https://council.example/minutes",
      "P Quill",
    ]);

    const id = await criterionWithEvidence(workbench);
    const accept = pane.getByRole("button", { name: /^Accept / }).first();
    const cell = /[A-Z]+\d+/.exec((await accept.getAttribute("aria-label")) ?? "")?.[0] ?? "";
    await pane.getByRole("button", { name: `Refuse ${cell} as evidence` }).click();
    await pane.getByText("Refused (1)").click();
    await pane.getByText("Keeping your answer.").waitFor({ state: "detached" });
    expect(await kept(workbench, id, "refused")).not.toBe("");
    await pane.getByRole("button", { name: `Bring back ${cell}` }).click();
    await pane.getByRole("button", { name: `Accept ${cell} as evidence` }).click();
    await pane
      .getByRole("list", { name: "Your evidence" })
      .getByRole("button", { name: `${sheet}!${cell}` })
      .first()
      .click();
    await workbench.sheetTab(sheet).and(workbench.page.locator("[aria-selected=true]")).waitFor();
    expect(await workbench.selectedCell()).toBe(cell);

    await workbench.sheetTab(CHECKLIST).click();
    await workbench.type("G9", "No");
    await pane.getByRole("button", { name: "Check again" }).click();
    await pane.getByText("2 of 49 answered").waitFor();
    await openCriterion(workbench, 5);
    await pane.getByRole("radio", { name: "No evidence", checked: true }).waitFor();

    await pane.getByRole("radio", { name: "Met", exact: true }).click();
    await pane.getByRole("button", { name: "Undo this answer" }).click();
    await pane.getByText(/put back as before/).waitFor();
    expect(await kept(workbench, 5, "answer")).toBe("No");
  });

  it("goes on where it was after the pane was closed, and after the workbook was", async () => {
    const workbench = await assessing(await open({ sample }));
    const { pane, page } = workbench;
    await openCriterion(workbench, 12);
    await pane.getByRole("radio", { name: "No evidence" }).click();
    await pane.getByText("Kept in “").waitFor();
    await page.getByRole("button", { name: "Close the pane" }).click();
    await page.locator(".ribbon-command[aria-pressed]").click();
    await pane.getByRole("heading", { level: 2, name: /^12\. / }).waitFor();

    await workbench.openFile("again.xlsx", await workbench.saveCopy());
    await assessing(workbench);
    await pane.getByRole("heading", { level: 2, name: /^12\. / }).waitFor();
    await pane.getByRole("radio", { name: "No evidence", checked: true }).waitFor();
    await pane.getByText("1 of 49 answered").waitFor();
  });

  it("turns gaps into actions on a sheet of their own, and takes them back", async () => {
    const workbench = await assessing(await open({ sample }));
    const { pane } = workbench;
    const before = await workbench.sheets();
    await pane.getByRole("button", { name: "Gaps", exact: true }).click();
    await pane.getByRole("button", { name: "Choose all" }).click();
    await pane.getByRole("button", { name: /^See \d+ actions$/ }).click();
    await pane.getByRole("button", { name: /^Add \d+ actions to “Plan gaps”$/ }).click();
    await workbench.notice().getByText("The sheet “Plan gaps” written.").waitFor();
    const gaps = await workbench.cells("Plan gaps");
    expect(gaps.B4?.text).toMatch(/^[A-Z]/);
    await workbench.notice().getByRole("button", { name: "Undo" }).click();
    await workbench
      .notice()
      .getByRole("button", { name: /^Remove Plan gaps/ })
      .click();
    await pane.getByText(/“Plan gaps” removed/).waitFor();
    expect(await workbench.sheets()).toEqual(before);
  });
});

describe("by the keyboard alone", () => {
  it("all 49 are answered in one pass, from the first to the last", async () => {
    const workbench = await open({ sample: SAMPLES[0].sample });
    const { pane, page } = workbench;
    const press = (key: string) => page.keyboard.press(key);
    const focused = async () =>
      (await workbench.frame()).evaluate(() => document.activeElement?.textContent?.trim() ?? "");
    const tabTo = async (words: RegExp) => {
      for (let stop = 0; stop < 60; stop++) {
        if (words.test(await focused())) return;
        await press("Tab");
      }
      throw new Error(`Tab does not reach ${words.source}`);
    };
    await pane.getByRole("button", { name: "Check plan" }).focus();
    await press("Enter");
    await pane.getByRole("tab", { name: "Overview" }).waitFor();
    await tabTo(/^Overview/);
    await press("End");
    await press("Enter");
    await pane.getByText("0 of 49 answered").waitFor();
    await tabTo(/^1Met$/);
    await press("ArrowRight"); // to choose is to write: the arrows alone choose nothing
    await press("Space");
    await pane.getByText("1 of 49 answered").waitFor();
    for (let id = 2; id <= 49; id++) {
      await press("n");
      await pane.getByRole("heading", { level: 2, name: new RegExp(`^${id}\\. `) }).waitFor();
      await press(String((id % 5) + 1));
    }
    await pane.getByText("49 of 49 answered").waitFor();
    await pane.getByText("This was the last one: all are answered.").waitFor();
    await pane.getByText("Keeping your answer.").waitFor({ state: "detached" });
    const words = ["Met", "Partly", "No evidence", "Not applicable", "Needs your evidence"];
    const cells = await workbench.cells(CHECKLIST);
    const answers = Array.from({ length: 49 }, (_, index) => cells[`G${index + 5}`]?.text);
    expect(answers).toEqual(["Partly", ...Array.from({ length: 48 }, (_, index) => words[(index + 2) % 5])]);
  }, 180_000);
});

describe.each(["light", "dark", "contrast"] as const)("in the %s theme, 320 pixels wide", (theme) => {
  it("no part of the assessment scrolls sideways, and axe-core finds nothing amiss in any", async () => {
    const workbench = await assessing(await open({ sample: SAMPLES[0].sample, theme }));
    const { pane } = workbench;
    const frame = await workbench.frame();
    await frame.evaluate(AXE);
    const found: string[] = [];
    const look = async (part: string): Promise<void> => {
      const wide = await frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      const { violations } = await frame.evaluate(runAxe, theme);
      if (wide > 0) found.push(`${part} is ${wide} pixels too wide`);
      found.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${part}: ${id} at ${html}`)));
    };
    await criterionWithEvidence(workbench);
    await pane.getByRole("radio", { name: "Met", exact: true }).click();
    await pane.getByText("Kept in “").waitFor();
    await pane
      .getByRole("button", { name: /^Accept / })
      .first()
      .click();
    await workbench.openFolds();
    await look("One criterion");
    await pane.getByRole("button", { name: "List", exact: true }).click();
    await look("List");
    await pane.getByRole("button", { name: "Actions, SMART" }).click();
    await pane.getByRole("button", { name: /^States a weakness/ }).click();
    await workbench.openFolds();
    await pane.getByRole("button", { name: "See the change" }).first().click();
    await look("Actions");
    await pane.getByRole("button", { name: "Gaps", exact: true }).click();
    await pane.getByRole("button", { name: "Choose all" }).click();
    await pane.getByRole("button", { name: /^See \d+ actions$/ }).click();
    await look("Gaps");
    expect(found).toEqual([]);
  });
});

/**
 * Another theme changes colours alone. Fluent's own catchers of the focus are hidden and hand it on at once, which
 * axe-core cannot know.
 */
function runAxe(theme: string): Promise<AxeResults> {
  const { axe } = window as unknown as { axe: { run: (...about: object[]) => Promise<AxeResults> } };
  return axe.run({ exclude: ["[data-tabster-dummy]"] }, theme === "light" ? {} : { runOnly: ["color-contrast"] });
}
