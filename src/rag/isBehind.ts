import type { StatusId } from "../plan/Status";
import type { Scheme } from "./Scheme";
import { schemeStatusOf } from "./schemeFor";

/** The status is one that actions behind their date are given in the scheme. */
export function isBehind(scheme: Scheme, status: StatusId): boolean {
  const from = schemeStatusOf(scheme, status)?.from ?? [];
  return from.includes("one-month-behind") || from.includes("over-one-month-behind");
}
