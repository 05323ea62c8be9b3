import type { SaidOfPlan } from "../corrections/saidOfPlan";
import type { WrittenLetters } from "../ReadOptions";
import type { Legend, StatusId } from "../Status";
import { foldText } from "../text/foldText";
import { remembering } from "../text/remembering";
import { meaningOfFill } from "./meaningOfFill";
import { statusOfText } from "./statusOfText";
import type { StatusScheme } from "./StatusScheme";
import { RAG_LETTERS, STATUS_LETTERS } from "./statusWords";
import { TRAFFIC_LIGHTS } from "./trafficLights";

/** Letters that only one of the two sets has. P is in both, but a traffic light with a purple has a green as well. */
const OWN_LETTERS = /^[TOP]$/i;
const TRAFFIC_LETTERS = /^[AGYW]$/i;

/** What is known of a plan's marks beside its cells and its legend. */
export interface KnownMarks {
  /** What the letters mean that we wrote on the sheet. */
  readonly written?: WrittenLetters;
  readonly said?: Pick<SaidOfPlan, "meanings">;
}

/**
 * The scheme of a status column or of the month columns: what a person said comes first, then what we wrote there ourselves,
 * then the legend, then the letters its cells hold, and last its heading. In a traffic light R is red, not reprogrammed, and
 * B is blue.
 */
export function inferScheme(
  heading: string,
  texts: readonly string[],
  legend: Legend | null,
  { written = new Map(), said }: KnownMarks = {},
): StatusScheme {
  const isTraffic = isTrafficLight(heading, [...texts, ...written.keys()]);
  const letters = new Map<string, StatusId>(Object.entries(isTraffic ? RAG_LETTERS : STATUS_LETTERS));
  const labels = new Map<string, StatusId>();
  const fills = new Map<string, StatusId>();
  for (const { letter, label, fill, status: read } of legend?.entries ?? []) {
    const status = written.get(foldText(label)) ?? read;
    if (letter?.length === 1) letters.set(letter.toUpperCase(), status);
    else if (letter) labels.set(foldText(letter), status);
    labels.set(foldText(label), status);
    if (!fills.has(fill)) fills.set(fill, status);
  }
  for (const [text, status] of written) {
    if (text.length === 1) letters.set(text.toUpperCase(), status);
    else labels.set(text, status);
  }
  if (fills.size === 0) for (const [fill, status] of Object.entries(TRAFFIC_LIGHTS)) fills.set(fill, status);
  if (isPlannedFor(heading, texts)) letters.set("X", "programmed");
  for (const [mark, status] of Object.entries(said?.meanings ?? {})) {
    if (/^#[0-9a-f]{6}$/.test(mark)) fills.set(mark.toUpperCase(), status);
    else if (mark.length === 1) letters.set(mark.toUpperCase(), status);
    else labels.set(mark, status);
  }
  const words = { letters, labels, fills };
  return {
    ...words,
    legend,
    statusOfText: remembering((text) => statusOfText(text, words)),
    meaningOfFill: remembering((fill) => meaningOfFill(fill, words)),
  };
}

/** Crosses alone in the columns of months say for when the work is planned, not that it was superseded. */
function isPlannedFor(heading: string, texts: readonly string[]): boolean {
  const used = new Set(texts.map((text) => text.trim().toUpperCase()).filter((text) => text !== ""));
  return heading === "" && used.size === 1 && used.has("X");
}

function isTrafficLight(heading: string, texts: readonly string[]): boolean {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const used = [...counts].map(([text, count]) => [text.trim(), count] as const);
  const count = (pattern: RegExp) => used.reduce((sum, [text, times]) => sum + (pattern.test(text) ? times : 0), 0);
  const [own, traffic] = [count(OWN_LETTERS), count(TRAFFIC_LETTERS)];
  if (own !== traffic) return traffic > own;
  if (/\bb?rag[bg]?\b|traffic|\brygb\b|\bcag\b/.test(foldText(heading))) return true;
  return count(/^[SXU]$/i) === 0 && count(/^[a-z]$/i) > 0 && count(/^(?:red|amber|green)$/i) > 0;
}
