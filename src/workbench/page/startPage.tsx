import { createRoot } from "react-dom/client";
import type { BrowserHost } from "../host/browser/BrowserHost";
import type { WorkbookModel } from "../host/model/WorkbookModel";
import { newWorkbook } from "../host/model/newWorkbook";
import { exposeToTests } from "./exposeToTests";
import { App } from "./frame/App";
import { openFile, openSample } from "./frame/openFile";
import { loadSamples } from "./frame/Sample";
import { textMeasurer } from "./geometry/textMeasurer";
import { openInHost } from "./openInHost";
import type { PageOptions } from "./pageOptions";
import { RIBBON_COMMANDS } from "./ribbonCommands";
import { saveFile } from "./saveFile";
import type { HostTheme } from "./SheetHost";

/** Draws the page, with the sample its address asks for or the first there is. */
export async function startPage(
  root: HTMLElement,
  options: PageOptions,
  makeHost: (workbook: WorkbookModel) => BrowserHost,
): Promise<void> {
  const open = (workbook: WorkbookModel) => openInHost(makeHost(workbook));
  const samples = await loadSamples();
  const wanted = options.sample ?? samples[0]?.file;
  const first = wanted === undefined ? null : await openSample(wanted, open);
  createRoot(root).render(
    <App
      options={options}
      commands={RIBBON_COMMANDS}
      samples={samples}
      first={first?.kind === "opened" ? first.host : open(newWorkbook())}
      firstMessage={first?.kind === "refused" ? first.sentence : null}
      systemTheme={systemTheme()}
      measure={textMeasurer()}
      openFile={(file) => openFile(file, open)}
      openSample={(file) => openSample(file, open)}
      saveFile={saveFile}
      onHost={exposeToTests}
    />,
  );
}

/** The machine's own setting, for when the address asks for none. */
function systemTheme(): HostTheme {
  if (window.matchMedia("(forced-colors: active)").matches) return "contrast";
  return window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}
