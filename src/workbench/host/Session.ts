import type { HostArea, SheetModel } from "./model/SheetModel";
import type { WorkbookModel } from "./model/WorkbookModel";
import { EVENT, type Events } from "./Events";
import { areaAddress } from "./grid/address";
import { cellCount } from "./grid/area";
import { cellAt, cellsIn } from "./grid/cells";
import { calculate } from "./formula/calculate";
import type { HostObject } from "./protocol/HostObject";
import { HostError } from "./protocol/HostError";

/** An object that stands for cells and moves with them. */
export interface Tracked {
  readonly sheet: SheetModel;
  area: HostArea;
  /** Its cells were deleted. */
  isDeleted: boolean;
}

/** How classes make objects of classes that know them in turn. */
export interface ObjectMaker {
  range(sheet: SheetModel, area: HostArea): HostObject & Tracked;
  rangeAreas(sheet: SheetModel, areas: readonly HostArea[]): HostObject;
  worksheet(sheet: SheetModel): HostObject;
}

/** Whose doing a change is. *documented*: `source` and `triggerSource` of the events. */
export type Doer = "addin" | "person" | "anotherPerson";

export interface SessionOptions {
  /** Display of dates, "en-GB" unless given. */
  readonly locale?: string;
  /** The serial number of the day that TODAY() gives; the machine's unless given. */
  readonly today?: number;
}

/** A workbook while it is open: the model, who is changing it, and what is to be told of it. */
export class Session {
  doer: Doer = "person";
  readonly locale: string;
  readonly today: number;
  /** Ranges an add-in holds, moved along when cells are. */
  readonly tracked = new Set<Tracked>();
  /** Ranges of events, for `event.getRange`. */
  readonly eventRanges = new Map<string, Tracked>();
  hasChanged = false;
  calculationMode = "Automatic";
  private readonly dirty = new Map<SheetModel, HostArea[]>();
  private nextId = 1;

  constructor(
    readonly model: WorkbookModel,
    readonly events: Events,
    readonly make: ObjectMaker,
    { locale = "en-GB", today }: SessionOptions = {},
  ) {
    this.locale = locale;
    this.today = today ?? Math.floor(Date.now() / 86_400_000) + 25_569;
  }

  get thisYear(): number {
    return new Date((this.today - 25_569) * 86_400_000).getUTCFullYear();
  }

  get activeSheet(): SheetModel {
    const sheet = this.model.sheets.find(({ id }) => id === this.model.activeSheetId) ?? this.model.sheets[0];
    if (!sheet) throw new HostError("GeneralException");
    return sheet;
  }

  /** Excel compares names without regard to case. */
  sheetNamed(name: string): SheetModel | undefined {
    return this.model.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  holds(sheet: SheetModel): boolean {
    return this.model.sheets.includes(sheet);
  }

  newId(): string {
    let id = "";
    do {
      const last = (0x1000 + this.nextId++).toString(16).toUpperCase().padStart(12, "0");
      id = `{00000000-0001-0000-0000-${last}}`;
    } while (this.model.sheets.some((sheet) => sheet.id === id || holdsId(sheet, id)));
    return id;
  }

  /** To be called before anything is changed. @throws HostError where the workbook may not be. */
  changeWorkbook(): void {
    // *guessed* from the web's view mode, where every write is refused so
    if (this.model.isReadOnly) throw new HostError("AccessDenied");
    this.hasChanged = true;
  }

  /**
   * To be called before a sheet's cells are changed. `permission`: the option of a protected sheet that allows it all the
   * same ("allowFormatCells"). *observed* (#6784): AccessDenied.
   */
  changeSheet(sheet: SheetModel, area: HostArea | null, permission?: string): void {
    this.changeWorkbook();
    if (!sheet.protection.isProtected) return;
    if (permission && sheet.protection.options[permission] === true) return;
    if (permission || !area || !isUnlocked(sheet, area)) throw new HostError("AccessDenied");
  }

  /** Formulas that read the area are worked out again before anybody looks. */
  markDirty(sheet: SheetModel, area: HostArea): void {
    const areas = this.dirty.get(sheet) ?? [];
    areas.push(area);
    this.dirty.set(sheet, areas);
  }

  /** *documented*: an automatic workbook shows no stale results. */
  calculate(): void {
    if (this.dirty.size === 0) return;
    const dirty = new Map(this.dirty);
    this.dirty.clear();
    calculate(this.model, dirty, this.today);
  }

  /** Tells that cells were changed. `before`: the value of a single cell as it was. */
  raiseChanged(
    sheet: SheetModel,
    area: HostArea,
    changeType = "RangeEdited",
    details: Readonly<Record<string, unknown>> = {},
  ): void {
    const referenceId = `event${this.nextId++}`;
    this.eventRanges.set(referenceId, { sheet, area, isDeleted: false });
    this.events.raise(EVENT.changed, sheet.id, {
      changeType,
      ...this.source(),
      worksheetId: sheet.id,
      address: areaAddress(area),
      referenceId,
      shiftDirection: "None",
      ...details,
    });
  }

  /** Tells that cells look otherwise. *documented*: whose doing it was inside the machine, Excel does not say. */
  raiseFormatChanged(sheet: SheetModel, area: HostArea): void {
    const { source } = this.source();
    this.events.raise(EVENT.formatChanged, sheet.id, { worksheetId: sheet.id, address: areaAddress(area), source });
  }

  /** *documented* (ExcelApi 1.14): `triggerSource` names the add-in's own changes. */
  source(): { source: string; triggerSource: string } {
    return {
      source: this.doer === "anotherPerson" ? "Remote" : "Local",
      triggerSource: this.doer === "addin" ? "ThisLocalAddin" : "Unknown",
    };
  }
}

function holdsId({ tables, charts, conditionalFormats }: SheetModel, id: string): boolean {
  return [...tables, ...charts, ...conditionalFormats].some((item) => item.id === id);
}

function isUnlocked(sheet: SheetModel, area: HostArea): boolean {
  let unlocked = 0;
  for (const [, , cell] of cellsIn(sheet, area)) if (!cell.format.locked) unlocked++;
  return unlocked === cellCount(area);
}

/** The value of a single cell before or after a change, as an event carries it. */
export function valueForEvent(sheet: SheetModel, row: number, column: number): string | number | boolean {
  return cellAt(sheet, row, column)?.value ?? "";
}
