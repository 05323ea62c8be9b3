import type { SheetModel } from "../model/SheetModel";
import { areaOf } from "../grid/area";
import { MAX_COLUMNS, MAX_ROWS } from "../grid/limits";
import { findArea } from "../operations/findArea";
import { asIndex } from "../protocol/argument";
import { HostError } from "../protocol/HostError";
import { HostObject } from "../protocol/HostObject";
import type { Session } from "../Session";

/** `worksheet.freezePanes`. */
export class WorksheetFreezePanes extends HostObject {
  readonly className = "WorksheetFreezePanes";

  constructor(
    private readonly session: Session,
    private readonly sheet: SheetModel,
  ) {
    super();
  }

  /** *documented*: rows alone; frozen columns come loose. */
  freezeRows(count: unknown): null {
    return this.freeze(asIndex(count ?? 1), 0);
  }

  freezeColumns(count: unknown): null {
    return this.freeze(0, asIndex(count ?? 1));
  }

  /** *documented*: everything from the first cell to the range's last stands still. */
  freezeAt(range: unknown): null {
    const { area } = findArea(this.session, this.sheet, range);
    const rows = area.rowCount === MAX_ROWS ? 0 : area.row + area.rowCount;
    const columns = area.columnCount === MAX_COLUMNS ? 0 : area.column + area.columnCount;
    return this.freeze(rows, columns);
  }

  unfreeze(): null {
    return this.freeze(0, 0);
  }

  getLocation(): HostObject {
    const { frozenRows, frozenColumns } = this.sheet;
    if (frozenRows === 0 && frozenColumns === 0) throw new HostError("ItemNotFound");
    const frozen = areaOf(0, 0, frozenRows || MAX_ROWS, frozenColumns || MAX_COLUMNS);
    return this.session.make.range(this.sheet, frozen);
  }

  getLocationOrNullObject(): HostObject | null {
    return this.sheet.frozenRows === 0 && this.sheet.frozenColumns === 0 ? null : this.getLocation();
  }

  private freeze(rows: number, columns: number): null {
    this.session.changeWorkbook();
    this.sheet.frozenRows = rows;
    this.sheet.frozenColumns = columns;
    return null;
  }
}
