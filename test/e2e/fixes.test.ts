import type { NewSheet } from "../../src/workbench/host/model/newWorkbook";
import { openPlan } from "./openPlan";
import type { Workbench } from "./Workbench";
import { workbenches } from "./workbenches";

const open = workbenches();

const PLAN: NewSheet = {
  name: "Plan",
  cells: [
    ["Ref", "Action", "Lead", "Deadline", "Progress"],
    ["A1", "Publish the opening hours", "Ines Harcourt", "31/03/2026", "Under way"],
    ["A2", "Train the counter staff", "Ines Harcourt", "June 2026", "Not yet started"],
    ["A3", "Answer letters in ten days", "Ines Harcuort", "1 December 2026", "Begun"],
    [null, "Visit the branch offices", "Tom Ashgrove, Ines Harcuort", "30/11/2026", "Begun"],
  ],
};

const cellsOf = (workbench: Workbench) => workbench.cells("Plan");

/** Opens every finding, presses a fix and waits for its preview. */
async function preview(workbench: Workbench, button: string) {
  await workbench.openTab("Findings");
  await workbench.openFolds();
  await workbench.pane.getByRole("button", { name: button, exact: true }).first().click();
  const shown = workbench.pane.getByRole("group", { name: "What will be written" });
  await shown.waitFor();
  return shown;
}

async function undo(workbench: Workbench): Promise<void> {
  await workbench.notice().getByRole("button", { name: "Undo" }).click();
  await workbench.pane.getByText(/put back as before/).waitFor();
}

describe("a fix shows every cell it will write, writes them, and is undone exactly", () => {
  it.each([
    ["a text date becomes a date", "Turn into a date, D2", { D2: "31/03/2026" }, { D2: { value: 46112 } }],
    ["a month stays shown as a month", "Turn into a date, D3", { D3: "Jun-26" }, { D3: { value: 46174 } }],
    [
      "a mistyped name is put right everywhere it occurs",
      "Correct the name, C4",
      { C4: "Ines Harcourt", C5: "Tom Ashgrove, Ines Harcourt" },
      {},
    ],
    ["a missing ref is numbered", "Number it, A5", { A5: "A4" }, {}],
  ] as const)("%s", async (_, button, texts, values) => {
    const workbench = await openPlan(await open(), [PLAN]);
    const before = await workbench.sheets();
    const shown = await preview(workbench, button);
    for (const address of Object.keys(texts)) {
      await shown.getByRole("button", { name: address, exact: true }).waitFor();
    }
    expect(await shown.getByRole("listitem").count()).toBe(Object.keys(texts).length);
    expect(await workbench.sheets()).toEqual(before);

    await shown.getByRole("button", { name: /^Change \d+ cells?$/ }).click();
    await workbench.notice().waitFor();
    const after = await cellsOf(workbench);
    expect(Object.fromEntries(Object.keys(texts).map((at) => [at, after[at]?.text]))).toEqual(texts);
    for (const [at, expected] of Object.entries(values)) expect(after[at]).toMatchObject(expected);
    const untouched = (cells: typeof after) =>
      Object.fromEntries(Object.entries(cells).filter(([at]) => !Object.hasOwn(texts, at)));
    expect(untouched(after)).toEqual(untouched(before[0]?.cells ?? {}));

    await undo(workbench);
    expect(await workbench.sheets()).toEqual(before);
  });
});

it("all of a rule at once, by the keyboard alone: one is left out, the others are written and undone together", async () => {
  const workbench = await openPlan(await open(), [PLAN]);
  const before = await workbench.sheets();
  await workbench.openTab("Findings");
  await workbench.openFolds();
  const { pane, page } = workbench;
  await pane.getByRole("button", { name: "Turn all 4 text dates into dates" }).press("Enter");
  await pane.getByRole("button", { name: "Change 4 cells" }).waitFor();
  const focused = () => pane.locator(":focus");
  expect(await focused().textContent()).toBe("Change 4 cells");
  while ((await focused().getAttribute("aria-label")) !== "Change D3 to “June 2026”") await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await pane.getByRole("button", { name: "Change 3 cells" }).press("Enter");
  await workbench.notice().waitFor();
  const after = await cellsOf(workbench);
  expect(["D2", "D3", "D4", "D5"].map((at) => after[at]?.text)).toEqual([
    "31/03/2026",
    "June 2026",
    "1 Dec 2026",
    "30/11/2026",
  ]);
  expect(["D2", "D4", "D5"].map((at) => typeof after[at]?.value)).toEqual(["number", "number", "number"]);
  await undo(workbench);
  expect(await workbench.sheets()).toEqual(before);
});

it("a name confirmed goes onto “Plan people”, the plan stays as it is, and the finding is gone", async () => {
  const workbench = await openPlan(await open(), [PLAN]);
  const before = await workbench.sheets();
  const shown = await preview(workbench, "Add to the name book, C4");
  await shown.getByText("The plan stays as it is; the name goes onto the sheet of people.").waitFor();
  await shown.getByRole("button", { name: "Write “Plan people”" }).click();
  await workbench.notice().waitFor();
  const people = Object.values(await workbench.cells("Plan people")).map(({ text }) => text);
  expect(people).toEqual(expect.arrayContaining(["Ines Harcourt", "Ines Harcuort", "Tom Ashgrove"]));
  expect((await workbench.sheets()).find(({ name }) => name === "Plan")).toEqual(before[0]);
  await workbench.openTab("Findings");
  await workbench.openFolds();
  expect(await workbench.pane.getByRole("button", { name: "Correct the name, C4" }).count()).toBe(0);
});

describe("the sheet “Plan people” is offered, edited in the sheet, and read back", () => {
  it("initials find their name, a leaver and a stranger are findings", async () => {
    const workbench = await openPlan(await open(), [PLAN]);
    await workbench.openFolds();
    await workbench.pane.getByRole("button", { name: "List the people of this plan" }).click();
    await workbench.notice().getByRole("button", { name: "Go to the sheet" }).click();
    const people = await workbench.cells("Plan people");
    const rowOf = (name: string) => {
      const [at] = Object.entries(people).find(([address, { text }]) => /^A\d+$/.test(address) && text === name) ?? [];
      return Number(at?.slice(1));
    };
    expect(Object.values(people).map(({ text }) => text)).toEqual(
      expect.arrayContaining(["Name", "Other forms", "Ines Harcourt", "Tom Ashgrove"]),
    );
    await workbench.type(`B${rowOf("Ines Harcourt")}`, "IH, Ines Harcuort");
    await workbench.type(`E${rowOf("Tom Ashgrove")}`, "1 January 2026");

    await workbench.sheetTab("Plan").click();
    await workbench.type("C3", "IH");
    await workbench.type("C2", "Bo Ferris");
    await workbench.pane.getByRole("button", { name: "Check again" }).click();
    await workbench.openTab("Findings");
    await workbench.openFolds();
    const found = await workbench.pane.locator("[data-finding]").allInnerTexts();
    expect(found.filter((text) => /^C[2-9]/.test(text))).toEqual([
      expect.stringMatching(/^C5: .*Tom Ashgrove.*left/),
      expect.stringMatching(/^C2: .*Bo Ferris/),
    ]);
  });
});

describe("every rule can be switched off", () => {
  it("its findings are gone, and still are when the file is opened again; switched on they are back", async () => {
    const workbench = await openPlan(await open(), [PLAN]);
    const turn = async () => {
      await workbench.pane.getByRole("button", { name: "Settings" }).click();
      await workbench.pane.getByRole("heading", { name: "Rules" }).waitFor();
      await workbench.openFolds();
      await workbench.pane.getByRole("checkbox", { name: "Actions have no reference" }).click();
      await workbench.pane.getByRole("button", { name: "Back to the plan" }).click();
      await workbench.openTab("Findings");
      await workbench.openFolds();
    };
    const offers = () => workbench.pane.getByRole("button", { name: "Number it, A5" }).count();
    await turn();
    expect(await offers()).toBe(0);
    await workbench.openFile("again.xlsx", await workbench.saveCopy());
    await workbench.check();
    await workbench.openTab("Findings");
    await workbench.openFolds();
    expect(await offers()).toBe(0);
    await turn();
    expect(await offers()).toBe(1);
  });
});
