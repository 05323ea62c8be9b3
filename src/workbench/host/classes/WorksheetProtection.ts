import type { SheetModel } from "../model/SheetModel";
import { asRecord, asText } from "../protocol/argument";
import { HostError } from "../protocol/HostError";
import { HostObject } from "../protocol/HostObject";
import type { Session } from "../Session";
import { EVENT } from "../Events";

/* *documented*: what a protected sheet allows unless told otherwise */
const DEFAULTS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

/** `worksheet.protection`. */
export class WorksheetProtection extends HostObject {
  readonly className = "WorksheetProtection";

  constructor(
    private readonly session: Session,
    private readonly sheet: SheetModel,
  ) {
    super();
  }

  get protected(): boolean {
    return this.sheet.protection.isProtected;
  }

  get options(): unknown {
    return { ...DEFAULTS, ...this.sheet.protection.options };
  }

  /** *documented*: refused where the sheet is protected already. */
  protect(options: unknown, password: unknown): null {
    this.session.changeWorkbook();
    if (this.protected) throw new HostError("InvalidOperation");
    const chosen = Object.entries(asRecord(options)).flatMap(([name, value]) =>
      typeof value === "boolean" || typeof value === "string" ? [[name, value] as const] : [],
    );
    this.sheet.protection = { isProtected: true, options: Object.fromEntries(chosen) };
    if (password !== null && password !== undefined) this.sheet.protection.password = asText(password);
    this.raise();
    return null;
  }

  unprotect(password: unknown): null {
    this.session.changeWorkbook();
    const { password: expected } = this.sheet.protection;
    // *guessed*: which code a wrong password gives
    if (expected !== undefined && expected !== password) throw new HostError("InvalidArgument");
    this.sheet.protection = { isProtected: false, options: {} };
    this.raise();
    return null;
  }

  private raise(): void {
    this.session.events.raise(EVENT.protectionChanged, this.sheet.id, {
      isProtected: this.protected,
      worksheetId: this.sheet.id,
      ...this.session.source(),
    });
  }
}
