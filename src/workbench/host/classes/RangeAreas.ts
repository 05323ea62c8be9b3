import type { HostArea, SheetModel } from "../model/SheetModel";
import { areaAddress, sheetPrefix } from "../grid/address";
import { cellCount } from "../grid/area";
import { clearCells, CLEAR_KINDS } from "../operations/clearCells";
import { asOneOf } from "../protocol/argument";
import { HostObject } from "../protocol/HostObject";
import type { Session } from "../Session";
import { ConditionalFormatCollection } from "./ConditionalFormatCollection";
import type { FormatTarget } from "./FormatTarget";
import { RangeCollection } from "./RangeCollection";
import { RangeFormat } from "./RangeFormat";

/** `worksheet.getRanges(...)`: several areas of one sheet. */
export class RangeAreas extends HostObject implements FormatTarget {
  readonly className = "RangeAreas";

  constructor(
    readonly session: Session,
    readonly sheet: SheetModel,
    readonly styledAreas: readonly HostArea[],
  ) {
    super();
  }

  override get isGone(): boolean {
    return !this.session.holds(this.sheet);
  }

  get address(): string {
    return this.styledAreas.map((area) => sheetPrefix(this.sheet.name) + areaAddress(area)).join(",");
  }

  get addressLocal(): string {
    return this.address;
  }

  get areaCount(): number {
    return this.styledAreas.length;
  }

  get cellCount(): number {
    return this.styledAreas.reduce((sum, area) => sum + cellCount(area), 0);
  }

  get areas(): RangeCollection {
    return new RangeCollection(this.styledAreas.map((area) => this.session.make.range(this.sheet, { ...area })));
  }

  get format(): RangeFormat {
    return new RangeFormat(this);
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.session, this.sheet, this.styledAreas);
  }

  get worksheet(): HostObject {
    return this.session.make.worksheet(this.sheet);
  }

  clear(kind: unknown): null {
    const chosen = asOneOf(kind ?? "All", CLEAR_KINDS);
    for (const area of this.styledAreas) clearCells(this.session, this.sheet, area, chosen);
    return null;
  }
}
