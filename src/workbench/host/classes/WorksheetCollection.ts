import type { SheetModel } from "../model/SheetModel";
import { addSheet } from "../operations/sheets";
import { asText } from "../protocol/argument";
import { HostError } from "../protocol/HostError";
import { HostObject } from "../protocol/HostObject";
import type { Session } from "../Session";

/** `workbook.worksheets`, in the order of the tabs, hidden ones too. */
export class WorksheetCollection extends HostObject {
  readonly className = "WorksheetCollection";

  constructor(private readonly session: Session) {
    super();
  }

  override collected(): HostObject[] {
    return this.session.model.sheets.map((sheet) => this.session.make.worksheet(sheet));
  }

  /** By id, or by name in whatever case. *documented*: ItemNotFound where there is none. */
  override indexed(key: unknown): HostObject {
    return this.made(this.find(key));
  }

  getItemOrNullObject(key: unknown): HostObject | null {
    const sheet = this.find(key);
    return sheet ? this.session.make.worksheet(sheet) : null;
  }

  getActiveWorksheet(): HostObject {
    return this.session.make.worksheet(this.session.activeSheet);
  }

  /** *documented*: a new sheet comes last and does not come into view. */
  add(name: unknown): HostObject {
    const wanted = name === null || name === undefined ? null : asText(name);
    return this.session.make.worksheet(addSheet(this.session, wanted));
  }

  getCount(visibleOnly: unknown): number {
    return this.sheets(visibleOnly).length;
  }

  getFirst(visibleOnly: unknown): HostObject {
    return this.made(this.sheets(visibleOnly)[0]);
  }

  getLast(visibleOnly: unknown): HostObject {
    return this.made(this.sheets(visibleOnly).at(-1));
  }

  private find(key: unknown): SheetModel | undefined {
    const text = asText(key);
    return this.session.model.sheets.find(({ id }) => id === text) ?? this.session.sheetNamed(text);
  }

  private sheets(visibleOnly: unknown): SheetModel[] {
    return this.session.model.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === "Visible");
  }

  private made(sheet: SheetModel | undefined): HostObject {
    if (!sheet) throw new HostError("ItemNotFound");
    return this.session.make.worksheet(sheet);
  }
}
