import { saveXlsx } from "../files/saveXlsx";
import type { SheetHost } from "./SheetHost";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Saves the workbook as it is now into the person's downloads. */
export async function saveFile(host: SheetHost): Promise<void> {
  const { workbook } = host.view();
  const bytes = await saveXlsx(workbook);
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = document.createElement("a");
  link.href = url;
  link.download = workbook.name.replace(/(\.xls[xm]?)?$/i, ".xlsx");
  link.click();
  // The browser has begun the download by then, and needs the address no more.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
