import { HostError } from "./HostError";

/* What came over the wire, checked. *observed* (#1561): whatever does not fit answers InvalidArgument. */

export function asText(value: unknown): string {
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  return value;
}

export function asBoolean(value: unknown): boolean {
  if (typeof value !== "boolean") throw new HostError("InvalidArgument");
  return value;
}

export function asNumber(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new HostError("InvalidArgument");
  return value;
}

export function asIndex(value: unknown): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0) throw new HostError("InvalidArgument");
  return value;
}

/** Left out is null over the wire. */
export function asInteger(value: unknown, otherwise: number): number {
  if (value === null || value === undefined) return otherwise;
  if (typeof value !== "number" || !Number.isInteger(value)) throw new HostError("InvalidArgument");
  return value;
}

/** One of a list of names; case does not count (*guessed*), and the answer is spelt as in the list. */
export function asOneOf<Name extends string>(value: unknown, names: readonly Name[]): Name {
  const found = names.find((name) => typeof value === "string" && name.toLowerCase() === value.toLowerCase());
  if (found === undefined) throw new HostError("InvalidArgument");
  return found;
}

export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (value === null || value === undefined) return {};
  if (typeof value !== "object" || Array.isArray(value)) throw new HostError("InvalidArgument");
  return value as Readonly<Record<string, unknown>>;
}

/* The names of HTML that people write; *documented*: any of them is taken. Others than these are refused here. */
const COLORS: Readonly<Record<string, string>> = {
  aqua: "#00FFFF",
  black: "#000000",
  blue: "#0000FF",
  cyan: "#00FFFF",
  darkgray: "#A9A9A9",
  darkgreen: "#006400",
  darkred: "#8B0000",
  fuchsia: "#FF00FF",
  gold: "#FFD700",
  gray: "#808080",
  green: "#008000",
  lightblue: "#ADD8E6",
  lightgray: "#D3D3D3",
  lightgreen: "#90EE90",
  lime: "#00FF00",
  magenta: "#FF00FF",
  maroon: "#800000",
  navy: "#000080",
  olive: "#808000",
  orange: "#FFA500",
  pink: "#FFC0CB",
  purple: "#800080",
  red: "#FF0000",
  silver: "#C0C0C0",
  teal: "#008080",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** "#RRGGBB" in capitals, from that or from a name. */
export function asColor(value: unknown): string {
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  if (/^#[0-9a-f]{6}$/i.test(value)) return value.toUpperCase();
  const named = COLORS[value.toLowerCase()];
  if (!named) throw new HostError("InvalidArgument");
  return named;
}

/**
 * A value for each cell: a single one for all, or a grid of exactly the area's shape. *observed* (#1025): a grid of
 * another shape answers InvalidArgument.
 */
export function asGrid(
  value: unknown,
  rowCount: number,
  columnCount: number,
): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const rows = value as readonly unknown[];
  const isShaped = rows.length === rowCount && rows.every((row) => Array.isArray(row) && row.length === columnCount);
  if (!isShaped) {
    throw new HostError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return (row, column) => (rows[row] as readonly unknown[])[column];
}
