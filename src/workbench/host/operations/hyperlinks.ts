import type { HostArea, HostHyperlink, SheetModel } from "../model/SheetModel";
import { contains, isSameArea } from "../grid/area";
import { cellAt } from "../grid/cells";
import { asRecord, asText } from "../protocol/argument";
import { restyle } from "../grid/restyle";
import type { Session } from "../Session";
import { writeValues } from "./writeValues";

const LINK_COLOR = "#0563C1";

/** `range.hyperlink`: null without one. */
export function readHyperlink(sheet: SheetModel, area: HostArea): unknown {
  const link = sheet.hyperlinks.find((each) => contains(each.area, area) || isSameArea(each.area, area));
  if (!link) return null;
  const value = cellAt(sheet, link.area.row, link.area.column)?.value ?? "";
  return {
    ...(link.address === undefined ? {} : { address: link.address }),
    ...(link.documentReference === undefined ? {} : { documentReference: link.documentReference }),
    ...(link.screenTip === undefined ? {} : { screenTip: link.screenTip }),
    textToDisplay: String(value),
  };
}

/** *observed*: a link gets the look of one, blue and underlined, and its text where one is given. */
export function writeHyperlink(session: Session, sheet: SheetModel, area: HostArea, value: unknown): void {
  session.changeSheet(sheet, area, "allowInsertHyperlinks");
  sheet.hyperlinks = sheet.hyperlinks.filter((link) => !contains(area, link.area));
  if (value === null) return;
  const wanted = asRecord(value);
  const link: HostHyperlink = { area: { ...area } };
  for (const name of ["address", "documentReference", "screenTip"] as const) {
    if (typeof wanted[name] === "string") link[name] = wanted[name];
  }
  sheet.hyperlinks.push(link);
  const { textToDisplay } = wanted;
  if (textToDisplay !== undefined && textToDisplay !== null) {
    writeValues(session, sheet, { ...area, rowCount: 1, columnCount: 1 }, asText(textToDisplay));
  }
  restyle(sheet, area, (format) => ({ ...format, fontColor: LINK_COLOR, underline: "Single" }));
}
