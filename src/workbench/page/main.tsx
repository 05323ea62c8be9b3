import "./page.css";
import "./sheet.css";
import { isoToSerial } from "../../cells/serialDate";
import { BrowserHost } from "../host/browser/BrowserHost";
import { loadApiSchema } from "../host/browser/loadApiSchema";
import { readPageOptions } from "./pageOptions";
import { startPage } from "./startPage";

const options = readPageOptions(window.location.search);
const root = document.getElementById("root");

/** Where the server keeps the genuine office.js. */
const LIBRARY = "/officejs/";

async function start(place: HTMLElement): Promise<void> {
  const schema = await loadApiSchema(LIBRARY);
  const today = options.today === null ? {} : { today: isoToSerial(options.today) };
  await startPage(place, options, (workbook) => new BrowserHost(schema, workbook, { locale: "en-GB", ...today }));
}

if (root) {
  start(root).catch((error: unknown) => {
    root.textContent = `The workbench could not start. ${error instanceof Error ? error.message : ""} Run npm start again.`;
  });
}
