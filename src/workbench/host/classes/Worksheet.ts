import type { HostArea, SheetModel } from "../model/SheetModel";
import { areaOf } from "../grid/area";
import { usedArea } from "../grid/usedArea";
import { findArea } from "../operations/findArea";
import { activateSheet } from "../operations/selectArea";
import { deleteSheet, moveSheet, renameSheet, setVisibility } from "../operations/sheets";
import { asBoolean, asColor, asIndex, asInteger, asOneOf, asText } from "../protocol/argument";
import { HostError } from "../protocol/HostError";
import { HostObject } from "../protocol/HostObject";
import type { Session } from "../Session";
import { AutoFilter } from "./AutoFilter";
import { ChartCollection } from "./ChartCollection";
import { NamedItemCollection } from "./NamedItemCollection";
import { PageLayout } from "./PageLayout";
import { TableCollection } from "./TableCollection";
import { WorksheetFreezePanes } from "./WorksheetFreezePanes";
import { WorksheetProtection } from "./WorksheetProtection";

/** `Excel.Worksheet`. */
export class Worksheet extends HostObject {
  readonly className = "Worksheet";

  constructor(
    private readonly session: Session,
    readonly sheet: SheetModel,
  ) {
    super();
  }

  override get isGone(): boolean {
    return !this.session.holds(this.sheet);
  }

  override get eventTarget(): string {
    return this.sheet.id;
  }

  get id(): string {
    return this.sheet.id;
  }

  get name(): string {
    return this.sheet.name;
  }
  set name(value: unknown) {
    renameSheet(this.session, this.sheet, asText(value));
  }

  get position(): number {
    return this.session.model.sheets.indexOf(this.sheet);
  }
  set position(value: unknown) {
    moveSheet(this.session, this.sheet, asIndex(value));
  }

  get visibility(): string {
    return this.sheet.visibility;
  }
  set visibility(value: unknown) {
    setVisibility(this.session, this.sheet, asOneOf(value, ["Visible", "Hidden", "VeryHidden"] as const));
  }

  /** *documented*: "" without a colour. */
  get tabColor(): string {
    return this.sheet.tabColor;
  }
  set tabColor(value: unknown) {
    this.session.changeWorkbook();
    this.sheet.tabColor = value === "" ? "" : asColor(value);
  }

  get showGridlines(): boolean {
    return this.sheet.showGridlines;
  }
  set showGridlines(value: unknown) {
    this.session.changeWorkbook();
    this.sheet.showGridlines = asBoolean(value);
  }

  /** *observed*: the library reads "showGridlines" and sets "gridlines". */
  set gridlines(value: unknown) {
    this.showGridlines = value;
  }

  get standardHeight(): number {
    return this.sheet.defaultRowHeight;
  }

  /** In characters, unlike `format.columnWidth` (*documented*). */
  get standardWidth(): number {
    return this.sheet.defaultColumnWidth;
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.session, this.sheet);
  }

  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.session, this.sheet);
  }

  get tables(): TableCollection {
    return new TableCollection(this.session, this.sheet);
  }

  get autoFilter(): AutoFilter {
    return new AutoFilter(this.session, this.sheet);
  }

  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.session, this.sheet);
  }

  get pageLayout(): PageLayout {
    return new PageLayout(this.session, this.sheet);
  }

  get charts(): ChartCollection {
    return new ChartCollection(this.session, this.sheet);
  }

  activate(): null {
    activateSheet(this.session, this.sheet);
    return null;
  }

  delete(): null {
    deleteSheet(this.session, this.sheet);
    return null;
  }

  getRange(address: unknown): HostObject {
    return this.range(findArea(this.session, this.sheet, address).area);
  }

  getRangeByIndexes(row: unknown, column: unknown, rowCount: unknown, columnCount: unknown): HostObject {
    return this.range(areaOf(asIndex(row), asIndex(column), asIndex(rowCount), asIndex(columnCount)));
  }

  getCell(row: unknown, column: unknown): HostObject {
    return this.range(areaOf(asIndex(row), asIndex(column)));
  }

  /** *documented*: several addresses, parted by commas; none means the whole sheet. */
  getRanges(addresses: unknown): HostObject {
    const parts = addresses === null || addresses === undefined ? [null] : splitAddresses(asText(addresses));
    const areas = parts.map((part) => findArea(this.session, this.sheet, part).area);
    return this.session.make.rangeAreas(this.sheet, areas);
  }

  /** *documented*: the first cell where the sheet is blank. */
  getUsedRange(valuesOnly: unknown): HostObject {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.range(areaOf(0, 0));
  }

  getUsedRangeOrNullObject(valuesOnly: unknown): HostObject | null {
    const used = usedArea(this.sheet, valuesOnly === true);
    return used && this.range(used);
  }

  getNextOrNullObject(visibleOnly: unknown): HostObject | null {
    return this.neighbour(1, visibleOnly === true);
  }

  getPreviousOrNullObject(visibleOnly: unknown): HostObject | null {
    return this.neighbour(-1, visibleOnly === true);
  }

  calculate(): null {
    this.session.markDirty(this.sheet, findArea(this.session, this.sheet, null).area);
    return null;
  }

  private neighbour(step: number, visibleOnly: boolean): HostObject | null {
    const { sheets } = this.session.model;
    for (let index = sheets.indexOf(this.sheet) + asInteger(step, 1); ; index += step) {
      const sheet = sheets[index];
      if (!sheet) return null;
      if (!visibleOnly || sheet.visibility === "Visible") return this.session.make.worksheet(sheet);
    }
  }

  private range(area: HostArea): HostObject {
    return this.session.make.range(this.sheet, area);
  }
}

/** *documented*: an address list may not be longer. */
const LONGEST_ADDRESS = 8_192;

/** At commas outside quoted sheet names. */
function splitAddresses(text: string): string[] {
  if (text.length > LONGEST_ADDRESS) throw new HostError("InvalidArgument");
  return text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
}
