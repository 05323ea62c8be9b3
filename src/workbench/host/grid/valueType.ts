import type { HostValue } from "../model/SheetModel";

/** As `Range.valueTypes` names it. Dates are numbers ("Double"). */
export function valueType(value: HostValue, isError = false): string {
  if (isError) return "Error";
  if (value === null || value === "") return "Empty";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}
