import type { Legend, StatusReading } from "../plan/Status";

const WORDS = /^(?:a|amber|yellow|orange)\b/i;

/**
 * A traffic light's amber, by its word or letter, or by its colour where no legend says what that means. People give it
 * to work at risk as well as to work behind; "one month behind" says one thing only.
 */
export function isAmber({ status, text, from }: StatusReading, legend: Legend | null): boolean {
  return status === "one-month-behind" && (from === "fill" ? legend === null : WORDS.test(text.trim()));
}
