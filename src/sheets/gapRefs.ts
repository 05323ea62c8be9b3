import { countOf, refPattern, seriesOf, withCount, type RefPattern } from "../fixes/RefPattern";
import { foldText } from "../plan/text/foldText";

const ANEW: RefPattern = { stem: "G", counter: "1", tail: "" };

/** The last figure of a stem and what follows it: the heading "R13" in "R13a", "7" in "7.2". */
const HEADING = /^(.*?)(\d{1,6})(\D*)$/;

/**
 * Refs for new actions in the plan's own way, none of them in use: a new heading where refs have one (after R13c comes
 * R14a; after 7.3, 8.1), else the next count (after 20, 21); G1 where the plan has no refs. `inUse` are refs elsewhere
 * that count as taken: of headings, and of gaps written before.
 * @example gapRefs(["R1a", "R1b"], ["R2"], 2) //=> ["R3a", "R3b"]
 */
export function gapRefs(planRefs: readonly string[], inUse: readonly string[], count: number): readonly string[] {
  const patterns = planRefs.flatMap((ref) => refPattern(ref) ?? []);
  const headings = new Set(inUse.map(folded).filter((ref) => /^\D*\d+$/.test(ref)));
  const taken = new Set([...planRefs, ...inUse].map(folded));
  const refs: string[] = [];
  for (let next = firstAfter(patterns, headings); refs.length < count; next = after(next)) {
    const ref = withCount(next, countOf(next)) ?? "";
    if (!taken.has(folded(ref))) refs.push(ref);
  }
  return refs;
}

function firstAfter(patterns: readonly RefPattern[], headings: ReadonlySet<string>): RefPattern {
  const model = patterns.at(-1);
  if (!model) return ANEW;
  const [, before, , between] = HEADING.exec(model.stem) ?? [];
  if (before === undefined || between === undefined) {
    const highest = Math.max(...patterns.filter((one) => seriesOf(one) === seriesOf(model)).map(countOf));
    return recount(model, highest + 1);
  }
  const numbers = patterns.flatMap(({ stem }) => {
    const [, prefix, number, mark] = HEADING.exec(stem) ?? [];
    return prefix === before && mark === between ? [Number(number)] : [];
  });
  let number = Math.max(...numbers) + 1;
  while (headings.has(folded(`${before}${number}`))) number++;
  return recount({ ...model, stem: `${before}${number}${between}` }, 1);
}

/** The next one: beyond z under the next heading. */
function after(pattern: RefPattern): RefPattern {
  const next = withCount(pattern, countOf(pattern) + 1);
  if (next !== null) return recount(pattern, countOf(pattern) + 1);
  const stem = pattern.stem.replace(
    /(\d+)(\D*)$/,
    (_all, number: string, mark: string) => `${Number(number) + 1}${mark}`,
  );
  return recount({ ...pattern, stem: stem === pattern.stem ? `${stem}${pattern.counter}` : stem }, 1);
}

function recount(pattern: RefPattern, count: number): RefPattern {
  const ref = withCount(pattern, count) ?? withCount(pattern, 1) ?? "";
  return { ...pattern, counter: ref.slice(pattern.stem.length, ref.length - pattern.tail.length) };
}

function folded(ref: string): string {
  return foldText(ref).replace(/[.:)]+$/, "");
}
