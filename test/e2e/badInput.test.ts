import { newWorkbook, type NewSheet } from "../../src/workbench/host/model/newWorkbook";

import { saveXlsx } from "../../src/workbench/files/saveXlsx";
import type { Workbench } from "./Workbench";
import { workbenches } from "./workbenches";

const open = workbenches();

const HEADINGS = ["Ref", "Action", "Lead", "Deadline", "Progress"];
const PLAN: NewSheet = {
  name: "Plan",
  cells: [
    HEADINGS,
    ["A1", "Publish opening hours", "Ines Harcourt", "31 March 2026", "Under way"],
    ["A2", "Train the counter staff", "Tom Ashgrove", "30 June 2026", "Not yet started"],
    ["A3", "Answer letters within ten days", "Ines Harcourt", "1 December 2025", "Complete"],
  ],
};
const LETTERS: NewSheet = {
  name: "Letters",
  cells: [["Dear colleagues"], ["The office is closed on Friday."], ["With kind regards"]],
};

describe("a workbook without a plan is told from one with a plan, and the pane says what would make one", () => {
  it.each<{ name: string; sheets: readonly NewSheet[]; said: string }>([
    {
      name: "an empty sheet",
      sheets: [{ name: "Sheet1" }],
      said: "The workbook is empty. Paste or type your plan, with a row of headings above it, then check again.",
    },
    {
      name: "text that is no plan",
      sheets: [LETTERS],
      said: "No plan was found on “Letters” or any other sheet. Give the plan a row of headings:",
    },
    {
      name: "headings and no rows",
      sheets: [{ name: "Plan", cells: [["Improvement plan"], HEADINGS] }],
      said: "“Plan” has headings in row 2 and no actions under them. Add an action, then check again.",
    },
  ])("$name", async ({ sheets, said }) => {
    const workbench = await openWith(sheets);
    await workbench.pane.getByRole("button", { name: "Check plan" }).click();
    await workbench.pane.getByText(said).waitFor();
    expect(await workbench.pane.getByRole("tab").count()).toBe(0);
  });

  it("a plan added then is found by checking again", async () => {
    const workbench = await openWith([{ name: "Sheet1" }]);
    await workbench.pane.getByRole("button", { name: "Check plan" }).click();
    await workbench.pane.getByText("The workbook is empty.").waitFor();
    await workbench.select("A1");
    for (const cell of [...HEADINGS]) {
      await workbench.page.keyboard.type(cell);
      await workbench.page.keyboard.press("Tab");
    }
    await workbench.type("A2", "A1");
    await workbench.type("B2", "Publish opening hours");
    await workbench.type("C2", "Ines Harcourt");
    await workbench.type("D2", "31 March 2026");
    await workbench.pane.getByRole("button", { name: "Check again" }).click();
    await workbench.pane.getByText("The plan's one action is on target.").waitFor();
  });
});

it("a protected sheet is read, and the pane says that it cannot be coloured and what to do", async () => {
  const protection = { isProtected: true, options: {} };
  const workbench = await openWith([{ ...PLAN, protection }]);
  const before = await workbench.sheets();
  await workbench.check();
  await workbench.pane.getByText(/^Of 3 actions, /).waitFor();
  await workbench.openTab("RAG");
  await workbench.colour();
  expect(await workbench.notice().innerText()).toMatch(
    /Not done: Nothing was written\.\s+The sheet “Plan” is protected\. Unprotect it under Review, then try again\./,
  );
  expect(await workbench.sheets()).toEqual(before);
});

it("a read-only workbook is read, and the pane says that nothing can be written and what to do", async () => {
  const workbench = await openWith([PLAN]);
  await workbench.page.evaluate(() => {
    if (window.workbench) window.workbench.host.view().workbook.isReadOnly = true; // no file says so: the server does
  });
  await workbench.check();
  await workbench.openTab("RAG");
  await workbench.colour();
  expect(await workbench.notice().innerText()).toMatch(
    "The workbook is open for reading only. Save a copy you can edit",
  );
  await workbench.openTab("Overview");
  await workbench.pane.getByRole("button", { name: "Write summary" }).click();
  await workbench.notice().getByText("The workbook is open for reading only.").waitFor();
  expect(await workbench.sheetNames()).toEqual(["Plan"]);
});

describe("while a cell is being edited the pane asks to finish that first", () => {
  const SAID = "A cell is being edited. Press Enter or Esc in the sheet to finish, then try again.";

  it("when it checks", async () => {
    const workbench = await openWith([PLAN]);
    await workbench.select("E2");
    await workbench.page.keyboard.press("F2");
    await workbench.pane.getByRole("button", { name: "Check plan" }).click();
    await workbench.pane.getByText(SAID).waitFor();
    await workbench.page.getByLabel("Cell E2").press("Escape");
    await workbench.check();
    await workbench.pane.getByText(/^Of 3 actions, /).waitFor();
  });

  it("when it colours: nothing is written, and what was begun in the cell stands", async () => {
    const workbench = await openWith([PLAN]);
    await workbench.check();
    await workbench.openTab("RAG");
    const before = await workbench.sheets();
    await workbench.select("H2");
    await workbench.page.keyboard.type("half a wo");
    await workbench.colour();
    expect(await workbench.notice().innerText()).toMatch(SAID);
    expect(await workbench.sheets()).toEqual(before);
    await expect(workbench.page.getByLabel("Cell H2").inputValue()).resolves.toBe("half a wo");
  });
});

describe("a file that cannot be opened is refused in a sentence, and the workbook in view stays", () => {
  const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const inUtf16 = (text: string) => [...Buffer.from(text, "utf16le")];

  it.each([
    { what: "of 0 bytes", bytes: [], said: "“plan.xlsx” is empty: it holds 0 bytes." },
    { what: "that is no workbook", bytes: [...Buffer.from("Dear all")], said: "“plan.xlsx” is not an Excel workbook." },
    {
      what: "that needs a password",
      bytes: [...COMPOUND_FILE, 0, 0, ...inUtf16("EncryptedPackage")],
      said: "“plan.xlsx” is protected with a password to open.",
    },
    {
      what: "of the old kind",
      bytes: [...COMPOUND_FILE, 0, 0, ...inUtf16("Workbook")],
      said: "“plan.xlsx” is in the old .xls format.",
    },
  ])("$what", async ({ bytes, said }) => {
    const workbench = await open({ sample: "quarterly-report.xlsx" });
    const before = await workbench.sheets();
    await workbench.offerFile("plan.xlsx", new Uint8Array(bytes));
    await workbench.page.getByRole("alert").getByText(said).waitFor();
    expect(await workbench.sheets()).toEqual(before);
  });

  it("that breaks off half-way", async () => {
    const workbench = await openWith([PLAN]);
    const whole = await workbench.saveCopy();
    await workbench.offerFile("half.xlsx", whole.slice(0, whole.length / 2));
    await workbench.page.getByRole("alert").getByText("“half.xlsx” is damaged and cannot be read.").waitFor();
  });
});

async function openWith(sheets: readonly NewSheet[]): Promise<Workbench> {
  const workbench = await open();
  await workbench.openFile("given.xlsx", await saveXlsx(newWorkbook(sheets)));
  return workbench;
}
