import type { TestSheet } from "../../src/workbench/page/exposeToTests";
import type { Workbench } from "./Workbench";
import { workbenches } from "./workbenches";

const open = workbenches();

const SAMPLE = "quarterly-report.xlsx";
const SHEET = "Quarter 2";

/** What somebody does in the sheet between the preview and the writing, and how the pane says it. */
const DEEDS: readonly {
  readonly deed: string;
  readonly act: (workbench: Workbench) => Promise<void>;
  readonly said: RegExp;
}[] = [
  {
    deed: "types into a cell that was to be coloured",
    act: (workbench) => workbench.type("F6", "mine"),
    said: /1 cell was changed in “Quarter 2”: F6\./,
  },
  {
    deed: "inserts a row above an action",
    act: async (workbench) => {
      await workbench.select("A7");
      await workbench.choose("Insert row above");
    },
    said: /1 row was inserted in “Quarter 2” at row 7\./,
  },
  {
    deed: "sorts the actions by their progress",
    act: async (workbench) => {
      await workbench.select("E6");
      for (let column = 5; column > 1; column--) await workbench.page.keyboard.press("Shift+ArrowLeft");
      for (let row = 6; row < 14; row++) await workbench.page.keyboard.press("Shift+ArrowDown");
      await workbench.choose("Sort selection by column E");
    },
    said: /The rows of “Quarter 2” now stand in another order\./,
  },
  {
    deed: "deletes a column",
    act: async (workbench) => {
      await workbench.select("C6");
      await workbench.choose("Delete column C");
    },
    said: /1 column was deleted in “Quarter 2” at column C\./,
  },
  {
    deed: "renames the sheet",
    act: async (workbench) => {
      await workbench.sheetTab(SHEET).press("F2");
      await workbench.page.getByLabel(`New name of the sheet ${SHEET}`).fill("Quarter 3");
      await workbench.page.keyboard.press("Enter");
    },
    said: /The sheet “Quarter 2” is now called “Quarter 3”\./,
  },
  {
    deed: "deletes the sheet",
    act: (workbench) => workbench.sheetTab(SHEET).press("Delete"),
    said: /The sheet “Quarter 2” was deleted\./,
  },
];

it.each(DEEDS)(
  "nothing is written where somebody $deed between preview and writing, and the pane says so",
  async ({ act, said }) => {
    const workbench = await open({ sample: SAMPLE });
    await workbench.check();
    await workbench.openTab("RAG");
    await act(workbench);
    const before = await workbench.sheets();
    await workbench.colour();
    expect(await workbench.notice().innerText()).toMatch(
      "The workbook changed after it was read, so nothing was written.",
    );
    expect(await workbench.notice().innerText()).toMatch(said);
    expect(await workbench.sheets()).toEqual(before);

    await workbench.notice().getByRole("button", { name: "Check again" }).click();
    await workbench.notice().waitFor({ state: "detached" });
    expect(await workbench.sheets()).toEqual(before);
  },
);

it("a plan edited since it was checked is said to be", async () => {
  const workbench = await open({ sample: SAMPLE });
  await workbench.check();
  await workbench.type("E6", "Completed in August.");
  await workbench.pane.getByText("The workbook has changed since it was checked.").waitFor();
  await workbench.pane.getByRole("button", { name: "Check again" }).click();
  await workbench.pane.getByText("The workbook has changed since it was checked.").waitFor({ state: "detached" });
});

it("undo leaves a cell that somebody changed after the colouring, and says which", async () => {
  const workbench = await open({ sample: SAMPLE });
  await workbench.check();
  await workbench.openTab("RAG");
  await workbench.colour();
  const [address] = await colouredCells(workbench);
  if (!address) throw new Error("Nothing was coloured");
  await workbench.type(address, "Z");
  await workbench.notice().getByRole("button", { name: "Undo" }).click();
  await workbench.pane.getByText(new RegExp(`Changed by somebody since, and left as they are: .*${address}`)).waitFor();
  expect((await workbench.cells(SHEET))[address]?.text).toBe("Z");
  expect(await colouredCells(workbench)).toEqual([address]);
});

/** The cells of the sheet's column F under its heading, which the colouring adds to this sample. */
async function colouredCells(workbench: Workbench): Promise<string[]> {
  const cells: TestSheet["cells"] = await workbench.cells(SHEET);
  return Object.entries(cells).flatMap(([address, { text, fill }]) =>
    /^F\d+$/.test(address) && text !== "" && text !== "RAG" && fill ? [address] : [],
  );
}
