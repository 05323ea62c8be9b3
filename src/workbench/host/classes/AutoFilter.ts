import type { SheetModel } from "../model/SheetModel";
import { findArea } from "../operations/findArea";
import { asIndex, asRecord } from "../protocol/argument";
import { HostError } from "../protocol/HostError";
import { HostObject } from "../protocol/HostObject";
import type { Session } from "../Session";
import { applyFilter, clearFilter } from "../operations/filterRows";

/** `worksheet.autoFilter`. Filtering by a list of texts hides rows; other criteria are not known. */
export class AutoFilter extends HostObject {
  readonly className = "AutoFilter";

  constructor(
    private readonly session: Session,
    private readonly sheet: SheetModel,
  ) {
    super();
  }

  get enabled(): boolean {
    return this.sheet.autoFilter !== null;
  }

  get isDataFiltered(): boolean {
    return (this.sheet.filterCriteria?.size ?? 0) > 0;
  }

  /** *documented*: one entry a column, null where it does not filter. */
  get criteria(): unknown[] {
    const { autoFilter, filterCriteria } = this.sheet;
    return Array.from({ length: autoFilter?.columnCount ?? 0 }, (_, column) => {
      const values = filterCriteria?.get(column);
      return values ? { filterOn: "Values", values: [...values] } : null;
    });
  }

  apply(range: unknown, columnIndex: unknown, criteria: unknown): null {
    this.session.changeSheet(this.sheet, null, "allowAutoFilter");
    const { area } = findArea(this.session, this.sheet, range);
    this.sheet.autoFilter = { ...area };
    if (columnIndex === null || columnIndex === undefined) return null;
    const { filterOn, values } = asRecord(criteria);
    if (criteria === null || criteria === undefined) return null;
    if (filterOn !== "Values" || !Array.isArray(values)) {
      throw new HostError("NotImplemented", "The workbench filters by lists of texts only.");
    }
    applyFilter(this.session, this.sheet, asIndex(columnIndex), values.map(String));
    return null;
  }

  reapply(): null {
    this.session.changeSheet(this.sheet, null, "allowAutoFilter");
    for (const [column, values] of this.sheet.filterCriteria ?? []) {
      applyFilter(this.session, this.sheet, column, values);
    }
    return null;
  }

  clearCriteria(): null {
    this.session.changeSheet(this.sheet, null, "allowAutoFilter");
    clearFilter(this.sheet);
    return null;
  }

  remove(): null {
    this.session.changeSheet(this.sheet, null, "allowAutoFilter");
    clearFilter(this.sheet);
    this.sheet.autoFilter = null;
    return null;
  }

  getRange(): HostObject {
    if (!this.sheet.autoFilter) throw new HostError("ItemNotFound");
    return this.session.make.range(this.sheet, { ...this.sheet.autoFilter });
  }

  getRangeOrNullObject(): HostObject | null {
    return this.sheet.autoFilter && this.getRange();
  }
}
