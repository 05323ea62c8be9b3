import type { Frame, FrameLocator, Page } from "playwright-core";
import type { TestSheet } from "../../src/workbench/page/exposeToTests";

type Cells = TestSheet["cells"];

/** The workbench on screen, and what a person does at it: at the pane through `pane`, at the sheet by the keyboard. */
export class Workbench {
  readonly pane: FrameLocator;

  constructor(readonly page: Page) {
    this.pane = page.frameLocator(".pane-body iframe");
  }

  /** The pane's own frame, for what a locator cannot do. */
  async frame(): Promise<Frame> {
    const element = await this.page.locator(".pane-body iframe").elementHandle();
    const frame = await element?.contentFrame();
    if (!frame) throw new Error("The pane has no frame");
    return frame;
  }

  /** Reads the plan by the pane's one primary button. */
  async check(): Promise<void> {
    await this.pane.getByRole("button", { name: "Check plan" }).click();
    await this.pane.getByRole("tab", { name: "Overview" }).waitFor();
  }

  /** Brings one view of the plan forward and waits until it stands there. */
  async openTab(name: "Overview" | "Findings" | "RAG" | "Good practice"): Promise<void> {
    const tab = this.pane.getByRole("tab", { name: new RegExp(`^${name}`) });
    await tab.click();
    await this.pane.getByRole("tabpanel", { name: new RegExp(`^${name}`) }).waitFor();
    await this.pane.getByText(/^(Opening the view|Working out what to colour)\.$/).waitFor({ state: "detached" });
  }

  /** Opens every fold of the view in front, so that all of it is on screen. */
  async openFolds(): Promise<void> {
    const closed = this.pane.locator("details:not([open]) > summary");
    while ((await closed.count()) > 0) await closed.first().click();
  }

  /** Presses the button that writes the colours, and waits for the pane to say what came of it. */
  async colour(): Promise<void> {
    await this.pane.getByRole("button", { name: /^Colour \d+ cells?$/ }).click();
    await this.notice().waitFor();
  }

  /** What came of the last thing done. */
  notice() {
    return this.pane.getByRole("status").filter({ has: this.page.getByRole("button", { name: "Close this message" }) });
  }

  sheets(): Promise<readonly TestSheet[]> {
    return this.page.evaluate(() => window.workbench?.model().sheets ?? []);
  }

  async sheetNames(): Promise<readonly string[]> {
    return (await this.sheets()).map(({ name }) => name);
  }

  async cells(sheet: string): Promise<Cells> {
    const found = (await this.sheets()).find(({ name }) => name === sheet);
    if (!found) throw new Error(`There is no sheet "${sheet}"`);
    return found.cells;
  }

  activeSheet(): Promise<string> {
    return this.page.evaluate(() => window.workbench?.model().activeSheet ?? "");
  }

  /** The address of the selected cell, as the name box says it. */
  selectedCell(): Promise<string> {
    return this.page.getByRole("textbox", { name: "Name box" }).inputValue();
  }

  /** Goes to a cell or an area of the sheet in view, as a person does who knows where it is. */
  async select(address: string): Promise<void> {
    const nameBox = this.page.getByRole("textbox", { name: "Name box" });
    await nameBox.fill(address);
    await nameBox.press("Enter");
  }

  async type(address: string, text: string): Promise<void> {
    await this.select(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** Chooses from the menu over what is selected. */
  async choose(item: string | RegExp): Promise<void> {
    await this.page.keyboard.press("Shift+F10");
    await this.page.getByRole("menuitem", { name: item }).click();
  }

  sheetTab(name: string) {
    return this.page.getByRole("tablist", { name: "Sheets" }).getByRole("tab", { name, exact: true });
  }

  /** Opens a file from the disk and waits until it is in view. */
  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    await this.offerFile(name, bytes);
    await this.page.getByRole("heading", { level: 1, name }).waitFor();
    await this.pane.getByRole("button", { name: "Check plan" }).waitFor();
  }

  /** Chooses a file in the dialogue that "Open" brings, whatever becomes of it. */
  async offerFile(name: string, bytes: Uint8Array): Promise<void> {
    const file = { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
    await this.page.getByLabel("Workbook to open").setInputFiles(file);
  }

  /** The bytes of the file that "Save a copy" puts into the downloads. */
  async saveCopy(): Promise<Uint8Array> {
    const [download] = await Promise.all([
      this.page.waitForEvent("download"),
      this.page.getByRole("button", { name: "Save a copy" }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  }
}
