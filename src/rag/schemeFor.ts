import type { Grid } from "../plan/Plan";
import type { Legend, StatusId } from "../plan/Status";
import { isColourWord } from "../plan/status/statusOfWords";
import { BUILT_IN_SCHEMES } from "./builtInSchemes";
import { readableOn } from "./readableOn";
import type { Scheme, SchemeStatus } from "./Scheme";
import { schemeOfKey } from "./schemeOfKey";
import { SCHEMES } from "./schemes";

/* For a built-in fill that a legend gave to another status; far from the built-in ones and from each other. */
const SPARE_FILLS = [
  "#F4B6C2",
  "#0B7A75",
  "#C9A0DC",
  "#8A5A2B",
  "#D6DCE4",
  "#5C6B2F",
  "#FF8C69",
  "#002B5C",
  "#B0E0E6",
  "#7A003C",
];

/**
 * The scheme a plan is rated by: the one a person chose; else the built-in one with the fills, words and letters of the
 * workbook's legend; else the traffic lights its status column speaks in. A status the legend lacks keeps its built-in
 * letter and fill, unless the legend gave that to another. A legend that is a scheme's own key is that scheme.
 */
export function schemeFor(
  grid: Pick<Grid, "legend" | "actions"> | null,
  chosen: string | null,
  /** The person's own schemes. */
  own: readonly Scheme[] = [],
): Scheme {
  const legend = grid?.legend;
  const builtIn = SCHEMES[0] as Scheme;
  const schemes = [...own, ...BUILT_IN_SCHEMES];
  const scheme = schemes.find(({ id }) => id === chosen);
  if (scheme) return scheme;
  if (legend && legend.entries.length > 0) return schemeOfKey(legend, schemes) ?? withLegend(builtIn, legend);
  const spoken = grid && spokenScheme(grid.actions.map(({ status }) => status?.text.trim().toLowerCase() ?? ""));
  return SCHEMES.find(({ id }) => id === spoken) ?? builtIn;
}

/** The scheme whose words or letters stand in a status column: only traffic lights have an A, a G or colours by name. */
function spokenScheme(texts: readonly string[]): string | null {
  const used = new Set(texts);
  const any = (...words: readonly string[]) => words.some((word) => used.has(word));
  if (any("ag", "ar", "amber/green", "amber/red", "amber-green", "amber-red")) return "delivery-confidence";
  if (!any("a", "g", "amber", "green", "red")) return null;
  return any("b", "blue") ? "brag" : "rag";
}

/** The status of a scheme that a status read, or one of our ratings, stands for; null where the scheme has none. */
export function schemeStatusOf(scheme: Scheme, status: StatusId): SchemeStatus | null {
  return (
    scheme.statuses.find(({ id }) => id === status) ??
    scheme.statuses.find(({ from }) => from.some((rating) => rating === status)) ??
    null
  );
}

function withLegend(builtIn: Scheme, legend: Legend): Scheme {
  /* Two entries may say one status ("Reprogrammed", "Extended"): the first gives the fill. */
  const entries = new Map([...legend.entries].reverse().map((entry) => [entry.status, entry]));
  const free = {
    letters: new Set([...entries.values()].flatMap(({ letter }) => letter ?? [])),
    fills: new Set([...entries.values()].map(({ fill }) => fill)),
  };
  const spare = SPARE_FILLS.filter((fill) => !free.fills.has(fill));
  const known = builtIn.statuses.map((status) => {
    const entry = entries.get(status.id);
    const taken = !entry && free.fills.has(status.fill);
    const fill = entry?.fill ?? (taken ? (spare.shift() ?? status.fill) : status.fill);
    const wanted = (entry && colourLetter(entry.label)) ?? status.letter;
    const letter = entry?.letter ?? freeLetter(wanted, entry?.label ?? status.word, free.letters);
    free.letters.add(letter);
    return { ...status, fill, letter, word: entry?.label ?? status.word, fontColor: readableOn(fill) };
  });
  const own = [...entries.values()]
    .reverse()
    .filter(({ status }) => !builtIn.statuses.some(({ id }) => id === status))
    .map(({ status, label, fill, letter: given }) => {
      const letter = given ?? freeLetter(label.charAt(0).toUpperCase(), label, free.letters);
      free.letters.add(letter);
      return { id: status, word: label, letter, fill, fontColor: readableOn(fill), from: [] };
    });
  return { id: "legend", name: `Legend on ${legend.sheet}`, statuses: [...known, ...own] };
}

/** "Green - on track" wants a G; a label that names no colour wants the status's own letter. */
function colourLetter(label: string): string | null {
  const [first = ""] = label.trim().split(/[^a-z]/i);
  return isColourWord(first) ? first.charAt(0).toUpperCase() : null;
}

/** The letter wanted, else the word's first free letter, else any. */
function freeLetter(wanted: string, word: string, taken: ReadonlySet<string>): string {
  const others = `${word.toUpperCase()}ABCDEFGHIJKLMNOPQRSTUVWXYZ`.replace(/[^A-Z]/g, "");
  return [wanted, ...others].find((letter) => letter !== "" && !taken.has(letter)) ?? wanted;
}
