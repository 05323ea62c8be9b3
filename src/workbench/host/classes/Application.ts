import { WHOLE_SHEET } from "../grid/area";
import { asOneOf } from "../protocol/argument";
import { HostObject } from "../protocol/HostObject";
import type { Session } from "../Session";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

/** `workbook.application`. */
export class Application extends HostObject {
  readonly className = "Application";

  constructor(private readonly session: Session) {
    super();
  }

  /** Kept, and without effect: the workbench always works out what is looked at. */
  get calculationMode(): string {
    return this.session.calculationMode;
  }
  set calculationMode(value: unknown) {
    this.session.calculationMode = asOneOf(value, MODES);
  }

  get calculationState(): string {
    return "Done";
  }

  get decimalSeparator(): string {
    return ".";
  }

  get thousandsSeparator(): string {
    return ",";
  }

  get useSystemSeparators(): boolean {
    return true;
  }

  calculate(type: unknown): null {
    asOneOf(type, ["Recalculate", "Full", "FullRebuild"] as const);
    for (const sheet of this.session.model.sheets) this.session.markDirty(sheet, WHOLE_SHEET);
    return null;
  }

  suspendApiCalculationUntilNextSync(): null {
    return null;
  }

  suspendScreenUpdatingUntilNextSync(): null {
    return null;
  }
}
