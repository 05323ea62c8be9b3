import type { Grid } from "../plan/Plan";
import type { StatusId, StatusReading } from "../plan/Status";
import { foldText } from "../plan/text/foldText";

/** A letter, a word or a colour that stands for a status: in the legend, or in the plan's status and month cells. */
export interface Mark {
  /** What a person's word on it is kept by: `meanings` of `SaidOfHeader`. */
  readonly key: string;
  /** As displayed; "" for a colour alone. */
  readonly text: string;
  readonly fill: string | null;
  /** Null where it says nothing to us. */
  readonly status: StatusId | null;
  /** How many cells of the plan hold it. */
  readonly count: number;
  readonly isInLegend: boolean;
}

const LONGEST = 40; /* characters: more is a sentence, and no mark */

/** The legend's entries first, then what else the status cells hold, what is not understood before what is. */
export function marksOf({ legend, actions }: Pick<Grid, "legend" | "actions">): readonly Mark[] {
  const marks = new Map<string, Mark>();
  for (const { label, fill, status } of legend?.entries ?? []) {
    const key = foldText(label);
    if (!marks.has(key)) marks.set(key, { key, text: label, fill, status, count: 0, isInLegend: true });
  }
  const readings = actions.flatMap(({ status, months }) => [...(status ? [status] : []), ...months]);
  for (const reading of readings) {
    for (const mark of marksIn(reading, legend?.entries.find(({ fill }) => fill === reading.fill)?.label)) {
      const known = marks.get(mark.key);
      marks.set(mark.key, known ? { ...known, count: known.count + 1 } : mark);
    }
  }
  const others = [...marks.values()].filter(({ isInLegend }) => !isInLegend);
  return [
    ...[...marks.values()].filter(({ isInLegend }) => isInLegend),
    ...others.filter(({ status }) => status === null),
    ...others.filter(({ status }) => status !== null),
  ];
}

/** Its text, and its fill where that decided or nothing else stands there. */
function marksIn({ text, fill, status, from }: StatusReading, label: string | undefined): readonly Mark[] {
  const words = text.trim();
  const said = { count: 1, isInLegend: false };
  const isFill = fill !== undefined && fill !== "#FFFFFF" && from !== "text";
  const byText = { key: foldText(words), text: words, fill: null, status: from === "text" ? status : null, ...said };
  return [
    ...(words !== "" && words.length <= LONGEST ? [byText] : []),
    ...(isFill
      ? [{ key: label ? foldText(label) : fill.toLowerCase(), text: label ?? "", fill, status, ...said }]
      : []),
  ];
}
