import { areaOf } from "../grid/area";
import { asText } from "../protocol/argument";
import { HostError } from "../protocol/HostError";
import { HostObject } from "../protocol/HostObject";
import type { Session } from "../Session";
import { Application } from "./Application";
import { NamedItemCollection } from "./NamedItemCollection";
import { Runtime } from "./Runtime";
import { SettingCollection } from "./SettingCollection";
import { TableCollection } from "./TableCollection";
import { WorkbookProtection } from "./WorkbookProtection";
import { WorksheetCollection } from "./WorksheetCollection";

/** `context.workbook`, where every path begins. */
export class Workbook extends HostObject {
  readonly className = "Workbook";

  constructor(private readonly session: Session) {
    super();
  }

  get name(): string {
    return this.session.model.name;
  }

  get readOnly(): boolean {
    return this.session.model.isReadOnly;
  }

  get autoSave(): boolean {
    return false;
  }

  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.session);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.session, null);
  }

  get settings(): SettingCollection {
    return new SettingCollection(this.session);
  }

  get tables(): TableCollection {
    return new TableCollection(this.session, null);
  }

  get application(): Application {
    return new Application(this.session);
  }

  get protection(): WorkbookProtection {
    return new WorkbookProtection();
  }

  get _Runtime(): Runtime {
    return new Runtime(this.session);
  }

  getSelectedRange(): HostObject {
    return this.session.make.range(this.session.activeSheet, { ...this.session.model.selection });
  }

  getActiveCell(): HostObject {
    const { row, column } = this.session.model.selection;
    return this.session.make.range(this.session.activeSheet, areaOf(row, column));
  }

  /** Behind `event.getRange(context)`. */
  _GetRangeForEventByReferenceId(reference: unknown): HostObject {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(reference);
    if (!range) throw new HostError("ItemNotFound");
    return range;
  }

  _GetRangeOrNullObjectForEventByReferenceId(reference: unknown): HostObject | null {
    const range = this.session.eventRanges.get(asText(reference));
    if (!range || range.isDeleted || !this.session.holds(range.sheet)) return null;
    return this.session.make.range(range.sheet, { ...range.area });
  }
}
