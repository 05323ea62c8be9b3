import type { HostArea } from "../model/SheetModel";
import { isWholeColumns, isWholeRows } from "../grid/area";
import { clearCells, CLEAR_KINDS } from "../operations/clearCells";
import { mergeCells, unmergeCells } from "../operations/mergeCells";
import { getCellProperties, setCellProperties } from "../operations/cellProperties";
import { getLineProperties, setLineProperties } from "../operations/lineProperties";
import { readHyperlink, writeHyperlink } from "../operations/hyperlinks";
import { selectArea } from "../operations/selectArea";
import { deleteCells, insertCells } from "../operations/shiftCells";
import { intersection } from "../grid/area";
import { asOneOf } from "../protocol/argument";
import type { HostObject } from "../protocol/HostObject";
import { ConditionalFormatCollection } from "./ConditionalFormatCollection";
import type { FormatTarget } from "./FormatTarget";
import { RangeContents } from "./RangeContents";
import { RangeFormat } from "./RangeFormat";
import { RangeSort } from "./RangeSort";

/** `Excel.Range`. */
export class Range extends RangeContents implements FormatTarget {
  get styledAreas(): readonly HostArea[] {
    return [this.area];
  }

  get format(): RangeFormat {
    return new RangeFormat(this);
  }

  get sort(): RangeSort {
    return new RangeSort(this);
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.session, this.sheet, this.styledAreas);
  }

  get hyperlink(): unknown {
    return readHyperlink(this.sheet, this.area);
  }
  set hyperlink(value: unknown) {
    writeHyperlink(this.session, this.sheet, this.area, value);
  }

  clear(kind: unknown): null {
    clearCells(this.session, this.sheet, this.area, asOneOf(kind ?? "All", CLEAR_KINDS));
    return null;
  }

  /** *documented*: the answer is the new blank range. Whole rows go down and whole columns right, whatever is asked. */
  insert(shift: unknown): HostObject {
    const asked = asOneOf(shift, ["Down", "Right"] as const);
    const area = { ...this.area };
    const direction = isWholeRows(area) ? "Down" : isWholeColumns(area) ? "Right" : asked;
    insertCells(this.session, this.sheet, area, direction);
    return this.session.make.range(this.sheet, area);
  }

  delete(shift: unknown): null {
    const asked = asOneOf(shift, ["Up", "Left"] as const);
    const direction = isWholeRows(this.area) ? "Up" : isWholeColumns(this.area) ? "Left" : asked;
    deleteCells(this.session, this.sheet, { ...this.area }, direction);
    return null;
  }

  select(): null {
    selectArea(this.session, this.sheet, this.area);
    return null;
  }

  merge(across: unknown): null {
    mergeCells(this.session, this.sheet, this.area, across === true);
    return null;
  }

  unmerge(): null {
    unmergeCells(this.session, this.sheet, this.area);
    return null;
  }

  /** *observed* (#3611): areas whose first cell lies outside the range are missed. */
  getMergedAreasOrNullObject(): HostObject | null {
    const first = ({ row, column }: HostArea) => ({ row, column, rowCount: 1, columnCount: 1 });
    const merges = this.sheet.merges.filter((merge) => intersection(first(merge), this.area));
    return merges.length === 0 ? null : this.session.make.rangeAreas(this.sheet, merges);
  }

  getCellProperties(wanted: unknown): unknown {
    return getCellProperties(this.session, this.sheet, this.area, wanted);
  }

  setCellProperties(properties: unknown): null {
    setCellProperties(this.session, this.sheet, this.area, properties);
    return null;
  }

  getRowProperties(wanted: unknown): unknown {
    return getLineProperties(this, "row", wanted);
  }

  setRowProperties(properties: unknown): null {
    setLineProperties(this, "row", properties);
    return null;
  }

  getColumnProperties(wanted: unknown): unknown {
    return getLineProperties(this, "column", wanted);
  }

  setColumnProperties(properties: unknown): null {
    setLineProperties(this, "column", properties);
    return null;
  }
}
