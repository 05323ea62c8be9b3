import type { HostArea, HostCell, SheetModel, TextRun } from "../model/SheetModel";
import { areaAddress, sheetPrefix } from "../grid/address";
import { areaOf } from "../grid/area";
import { cellAt } from "../grid/cells";
import {
  ALIGNMENT,
  borderMembers,
  FILL,
  FONT,
  PLAIN,
  PROTECTION,
  type FormatGroup,
  type FormatMember,
} from "../grid/formatMembers";
import { restyle, type FormatChange } from "../grid/restyle";
import { asGrid, asRecord } from "../protocol/argument";
import { HostError } from "../protocol/HostError";
import type { Session } from "../Session";
import { readHyperlink } from "./hyperlinks";

type Wanted = Readonly<Record<string, unknown>>;
type Look = Pick<HostCell, "format" | "runs">;
type Reader = (cell: Look, row: number, column: number) => unknown;

const GROUPS: Readonly<Record<string, FormatGroup>> = { fill: FILL, font: FONT, protection: PROTECTION };
const BORDERS: Readonly<Record<string, FormatGroup>> = {
  top: borderMembers("top"),
  right: borderMembers("right"),
  bottom: borderMembers("bottom"),
  left: borderMembers("left"),
};
/* *observed* (#2564): 90,000 cells fail on the web where 80,000 work */
const MOST_WRITTEN = 80_000;

/** `range.getCellProperties`: for each cell what the load options ask for, names as an add-in writes them. */
export function getCellProperties(session: Session, sheet: SheetModel, area: HostArea, wanted: unknown): unknown[][] {
  const readers = cellReaders(sheet, asRecord(wanted));
  session.calculate();
  return Array.from({ length: area.rowCount }, (_r, down) =>
    Array.from({ length: area.columnCount }, (_c, across) => {
      const row = area.row + down;
      const column = area.column + across;
      return readAll(readers, cellAt(sheet, row, column) ?? PLAIN, row, column);
    }),
  );
}

/** `range.setCellProperties`: an object for each cell; what an object leaves out stays. */
export function setCellProperties(session: Session, sheet: SheetModel, area: HostArea, properties: unknown): void {
  if (!Array.isArray(properties)) throw new HostError("InvalidArgument");
  const propertiesAt = asGrid(properties, area.rowCount, area.columnCount);
  if (area.rowCount * area.columnCount > MOST_WRITTEN) throw new HostError("GeneralException");
  session.changeSheet(sheet, area, "allowFormatCells");
  const known = new Map<string, ReturnType<typeof formatChanges>>();
  for (let row = 0; row < area.rowCount; row++) {
    for (let column = 0; column < area.columnCount; column++) {
      const { format, ...others } = asRecord(propertiesAt(row, column));
      if (Object.keys(others).length > 0) throw new HostError("NotImplemented");
      const cell = areaOf(area.row + row, area.column + column);
      const key = JSON.stringify(format);
      const changes = known.get(key) ?? formatChanges(asRecord(format));
      known.set(key, changes);
      for (const [change, run] of changes) restyle(sheet, cell, change, run);
    }
  }
  session.raiseFormatChanged(sheet, area);
}

/** The readers of a `format` object of load options. */
function formatReaders(wanted: Wanted): [string, Reader][] {
  return Object.entries(wanted).flatMap(([name, inner]): [string, Reader][] => {
    if (inner === false || inner === null) return [];
    if (name === "borders") return [[name, readSides(asRecord(inner))]];
    const group = GROUPS[name];
    if (group) return [[name, readGroup(group, asRecord(inner))]];
    return [[name, memberOf(ALIGNMENT, name).read]];
  });
}

/** The changes a `format` object asks for, and the runs' property each overrides. */
function formatChanges(wanted: Wanted): [FormatChange, keyof TextRun | undefined][] {
  return Object.entries(wanted).flatMap(([name, inner]) => {
    if (inner === null || inner === undefined) return [];
    if (name === "borders") {
      return Object.entries(asRecord(inner)).flatMap(([side, line]) => changesOf(sideOf(side), asRecord(line)));
    }
    const group = GROUPS[name];
    return group ? changesOf(group, asRecord(inner)) : changesOf(ALIGNMENT, { [name]: inner });
  });
}

function readAll(
  readers: readonly [string, Reader][],
  cell: Look,
  row: number,
  column: number,
): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const [name, read] of readers) answer[name] = read(cell, row, column);
  return answer;
}

function cellReaders(sheet: SheetModel, wanted: Wanted): [string, Reader][] {
  return Object.entries(wanted).flatMap(([name, inner]): [string, Reader][] => {
    if (inner === false || inner === null) return [];
    const address: Reader = (_cell, row, column) => sheetPrefix(sheet.name) + areaAddress(areaOf(row, column));
    switch (name) {
      case "address":
      case "addressLocal":
        return [[name, address]];
      case "hidden":
        return [[name, (_cell, row, column) => sheet.hiddenRows.has(row) || sheet.hiddenColumns.has(column)]];
      case "hyperlink":
        return [[name, linkReader(sheet)]];
      case "format": {
        const readers = formatReaders(asRecord(inner));
        return [[name, (cell, row, column) => readAll(readers, cell, row, column)]];
      }
      default:
        throw new HostError("NotImplemented", `The workbench does not give the cell property ${name}.`);
    }
  });
}

/** Most cells have none: those are not looked for in the list of links. */
function linkReader(sheet: SheetModel): Reader {
  const linkedRows = new Set<number>();
  for (const { area } of sheet.hyperlinks) {
    for (let row = area.row; row < area.row + area.rowCount; row++) linkedRows.add(row);
  }
  return (_cell, row, column) => (linkedRows.has(row) ? readHyperlink(sheet, areaOf(row, column)) : null);
}

function readGroup(group: FormatGroup, wanted: Wanted): Reader {
  const readers = Object.entries(wanted).flatMap(([name, flag]): [string, Reader][] =>
    flag === true ? [[name, memberOf(group, name).read]] : [],
  );
  return (cell, row, column) => readAll(readers, cell, row, column);
}

/** *documented*: borders are asked for all sides at once. */
function readSides(wanted: Wanted): Reader {
  const readers = Object.entries(BORDERS).map(([side, group]): [string, Reader] => [side, readGroup(group, wanted)]);
  return (cell, row, column) => readAll(readers, cell, row, column);
}

function changesOf(group: FormatGroup, wanted: Wanted): ReturnType<typeof formatChanges> {
  return Object.entries(wanted).map(([name, value]) => {
    const { write, run } = memberOf(group, name);
    if (!write) throw new HostError("InvalidArgument");
    return [(format) => write(format, value), run];
  });
}

function memberOf(group: FormatGroup, name: string): FormatMember {
  const member = group[name];
  if (!member) throw new HostError("NotImplemented", `The workbench does not give the format property ${name}.`);
  return member;
}

function sideOf(side: string): FormatGroup {
  const members = BORDERS[side];
  if (!members) throw new HostError("NotImplemented", `The workbench does not draw the border ${side}.`);
  return members;
}
