import type { Legend, StatusId } from "../Status";
import { foldText } from "../text/foldText";
import type { StatusScheme } from "./StatusScheme";
import { RAG_LETTERS, STATUS_LETTERS } from "./statusWords";
import { TRAFFIC_LIGHTS } from "./trafficLights";

/**
 * The scheme of a status column or of the month columns, from its heading, the texts of its cells and the legend. A column
 * that holds A or G, or is headed RAG, is a traffic light: there R is red, not reprogrammed, and B is blue.
 */
export function inferScheme(heading: string, texts: readonly string[], legend: Legend | null): StatusScheme {
  const letters = new Map<string, StatusId>(
    Object.entries(isTrafficLight(heading, texts) ? RAG_LETTERS : STATUS_LETTERS),
  );
  const labels = new Map<string, StatusId>();
  const fills = new Map<string, StatusId>();
  for (const entry of legend?.entries ?? []) {
    if (entry.letter) letters.set(entry.letter.toUpperCase(), entry.status);
    labels.set(foldText(entry.label), entry.status);
    if (!fills.has(entry.fill)) fills.set(entry.fill, entry.status);
  }
  if (fills.size === 0) for (const [fill, status] of Object.entries(TRAFFIC_LIGHTS)) fills.set(fill, status);
  return { letters, labels, fills, legend };
}

function isTrafficLight(heading: string, texts: readonly string[]): boolean {
  if (/\bb?rag[bg]?\b|traffic|\brygb\b|\bcag\b/.test(foldText(heading))) return true;
  const used = new Set(texts.map((text) => text.trim().toUpperCase()).filter((text) => /^[A-Z]$/.test(text)));
  if (used.has("A") || used.has("G")) return true;
  const own = [...used].some((letter) => letter in STATUS_LETTERS && !["R", "B", "C", "N"].includes(letter));
  return used.size > 0 && !own && texts.some((text) => /^(?:red|amber|green)$/i.test(text.trim()));
}
