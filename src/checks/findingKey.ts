import { a1 } from "../cells/a1";
import type { Finding } from "./Finding";

/** Tells a finding from every other of its plan, and knows it again after rows have moved: "leave as it is" is kept by it. */
export function findingKey({ rule, sheet, at, actionKey }: Finding): string {
  return `${rule}|${sheet}|${actionKey ?? a1(at)}`;
}
