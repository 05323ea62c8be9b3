import type { HostArea } from "../model/SheetModel";
import { areaAddress, sheetPrefix } from "../grid/address";
import { areaOf } from "../grid/area";
import { MAX_COLUMNS, MAX_ROWS } from "../grid/limits";
import type { FormatTarget } from "../classes/FormatTarget";
import { RangeFormat } from "../classes/RangeFormat";
import { asBoolean, asRecord } from "../protocol/argument";
import { HostError } from "../protocol/HostError";
import { readMember, writeMember } from "../protocol/members";
import type { HostObject } from "../protocol/HostObject";
import { setHidden } from "./setHidden";

type Axis = "row" | "column";

/** `range.getRowProperties` and `getColumnProperties`: an object for each row or column the range stands in. */
export function getLineProperties(target: FormatTarget, axis: Axis, wanted: unknown): unknown[] {
  const names = asRecord(wanted);
  return linesOf(target, axis).map((line) => {
    const answer: Record<string, unknown> = {};
    for (const [name, inner] of Object.entries(names)) {
      if (inner === false || inner === null) continue;
      if (name === "address") answer[name] = sheetPrefix(target.sheet.name) + areaAddress(line);
      else if (name === `${axis}Index`) answer[name] = axis === "row" ? line.row : line.column;
      else if (name === `${axis}Hidden`)
        answer[name] = hiddenOf(target, axis).has(axis === "row" ? line.row : line.column);
      else if (name === "format") answer[name] = readNested(formatOf(target, line), asRecord(inner));
      else throw new HostError("NotImplemented", `The workbench does not give the ${axis} property ${name}.`);
    }
    return answer;
  });
}

/** `range.setRowProperties` and `setColumnProperties`. */
export function setLineProperties(target: FormatTarget, axis: Axis, properties: unknown): void {
  const lines = linesOf(target, axis);
  if (!Array.isArray(properties) || properties.length !== lines.length) throw new HostError("InvalidArgument");
  lines.forEach((line, index) => {
    for (const [name, value] of Object.entries(asRecord(properties[index]))) {
      if (name === `${axis}Hidden`) setHidden(target.session, target.sheet, axis, line, asBoolean(value));
      else if (name === "format") writeNested(formatOf(target, line), asRecord(value));
      else throw new HostError("NotImplemented", `The workbench does not set the ${axis} property ${name}.`);
    }
  });
}

function linesOf({ styledAreas }: FormatTarget, axis: Axis): HostArea[] {
  const [area] = styledAreas;
  if (!area) return [];
  if (axis === "row") {
    return Array.from({ length: area.rowCount }, (_, index) => areaOf(area.row + index, 0, 1, MAX_COLUMNS));
  }
  return Array.from({ length: area.columnCount }, (_, index) => areaOf(0, area.column + index, MAX_ROWS, 1));
}

function hiddenOf({ sheet }: FormatTarget, axis: Axis): ReadonlySet<number> {
  return axis === "row" ? sheet.hiddenRows : sheet.hiddenColumns;
}

function formatOf({ session, sheet }: FormatTarget, line: HostArea): RangeFormat {
  return new RangeFormat({ session, sheet, styledAreas: [line] });
}

function readNested(object: HostObject, wanted: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(wanted).flatMap(([name, inner]) => {
      if (inner === false || inner === null) return [];
      const value = readMember(object, name);
      return [[name, typeof inner === "object" ? readNested(value as HostObject, asRecord(inner)) : value]];
    }),
  );
}

function writeNested(object: HostObject, values: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === "object" && value !== null)
      writeNested(readMember(object, name) as HostObject, asRecord(value));
    else writeMember(object, name, value);
  }
}
