import type { HostArea, SheetModel } from "../model/SheetModel";
import { MAX_COLUMNS, MAX_ROWS } from "../grid/limits";
import { findArea } from "../operations/findArea";
import { asBoolean, asOneOf, asRecord, asText } from "../protocol/argument";
import { HostError } from "../protocol/HostError";
import { HostObject } from "../protocol/HostObject";
import type { Session } from "../Session";
import { HeaderFooterGroup } from "./HeaderFooterGroup";

/** `worksheet.pageLayout`: how the sheet is printed. */
export class PageLayout extends HostObject {
  readonly className = "PageLayout";

  constructor(
    private readonly session: Session,
    private readonly sheet: SheetModel,
  ) {
    super();
  }

  get orientation(): string {
    return this.sheet.pageLayout.orientation;
  }
  set orientation(value: unknown) {
    this.change().orientation = asOneOf(value, ["Portrait", "Landscape"] as const);
  }

  get paperSize(): string {
    return this.sheet.pageLayout.paperSize;
  }
  set paperSize(value: unknown) {
    const size = asText(value);
    // *documented*: "A4", "a4" and the like
    this.change().paperSize = /^a\d$/i.test(size) ? size.toUpperCase() : size;
  }

  get centerHorizontally(): boolean {
    return this.sheet.pageLayout.centerHorizontally;
  }
  set centerHorizontally(value: unknown) {
    this.change().centerHorizontally = asBoolean(value);
  }

  /** *documented*: either a scale in per cent, or pages to fit. */
  get zoom(): unknown {
    const { fitToPagesWide, fitToPagesTall } = this.sheet.pageLayout;
    if (fitToPagesWide === null && fitToPagesTall === null) return { scale: 100 };
    return {
      ...(fitToPagesWide === null ? {} : { horizontalFitToPages: fitToPagesWide }),
      ...(fitToPagesTall === null ? {} : { verticalFitToPages: fitToPagesTall }),
    };
  }
  set zoom(value: unknown) {
    const { scale, horizontalFitToPages: wide, verticalFitToPages: tall } = asRecord(value);
    if (typeof scale === "number" && (scale < 10 || scale > 400)) throw new HostError("InvalidArgument");
    const page = this.change();
    page.fitToPagesWide = typeof wide === "number" ? wide : null;
    page.fitToPagesTall = typeof tall === "number" ? tall : null;
  }

  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.session, this.sheet);
  }

  /** The workbench prints one area; several come as the first of them. */
  setPrintArea(area: unknown): null {
    this.change().printArea = { ...this.areaOf(area) };
    return null;
  }

  getPrintArea(): HostObject {
    const { printArea } = this.sheet.pageLayout;
    if (!printArea) throw new HostError("ItemNotFound");
    return this.session.make.rangeAreas(this.sheet, [printArea]);
  }

  getPrintAreaOrNullObject(): HostObject | null {
    return this.sheet.pageLayout.printArea && this.getPrintArea();
  }

  setPrintTitleRows(rows: unknown): null {
    const { row, rowCount } = this.areaOf(rows);
    this.change().titleRows = [row, row + rowCount - 1];
    return null;
  }

  getPrintTitleRowsOrNullObject(): HostObject | null {
    const rows = this.sheet.pageLayout.titleRows;
    if (!rows) return null;
    const area = { row: rows[0], rowCount: rows[1] - rows[0] + 1, column: 0, columnCount: MAX_COLUMNS };
    return this.session.make.range(this.sheet, area);
  }

  setPrintTitleColumns(columns: unknown): null {
    const { column, columnCount } = this.areaOf(columns);
    this.change().titleColumns = [column, column + columnCount - 1];
    return null;
  }

  getPrintTitleColumnsOrNullObject(): HostObject | null {
    const columns = this.sheet.pageLayout.titleColumns;
    if (!columns) return null;
    const area = { column: columns[0], columnCount: columns[1] - columns[0] + 1, row: 0, rowCount: MAX_ROWS };
    return this.session.make.range(this.sheet, area);
  }

  private change(): SheetModel["pageLayout"] {
    this.session.changeSheet(this.sheet, null);
    return this.sheet.pageLayout;
  }

  private areaOf(value: unknown): HostArea {
    if (value instanceof HostObject && "styledAreas" in value) {
      const [first] = value.styledAreas as readonly HostArea[];
      if (first) return first;
    }
    return findArea(this.session, this.sheet, value).area;
  }
}
