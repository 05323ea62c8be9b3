import type { HostArea, SheetModel } from "../model/SheetModel";
import { sortArea } from "../operations/sortArea";
import { asIndex, asRecord } from "../protocol/argument";
import { HostError } from "../protocol/HostError";
import { HostObject } from "../protocol/HostObject";
import type { Session } from "../Session";

interface Sorted {
  readonly session: Session;
  readonly sheet: SheetModel;
  readonly area: HostArea;
}

/** `range.sort`: rows, by values. */
export class RangeSort extends HostObject {
  readonly className = "RangeSort";

  constructor(private readonly range: Sorted) {
    super();
  }

  apply(fields: unknown, matchCase: unknown, hasHeaders: unknown, orientation: unknown): null {
    if (!Array.isArray(fields) || fields.length === 0) throw new HostError("InvalidArgument");
    if (orientation === "Columns") throw new HostError("NotImplemented", "The workbench sorts rows only.");
    const keys = fields.map((field) => {
      const { key, ascending, sortOn } = asRecord(field);
      if (sortOn !== undefined && sortOn !== "Value") throw new HostError("NotImplemented", "Sorting by looks.");
      const column = asIndex(key);
      if (column >= this.range.area.columnCount) throw new HostError("InvalidArgument");
      return { column, isAscending: ascending !== false };
    });
    const options = { hasHeader: hasHeaders === true, matchCase: matchCase === true };
    sortArea(this.range.session, this.range.sheet, this.range.area, keys, options);
    return null;
  }
}
