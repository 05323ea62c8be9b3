import { WAYS, WAYS_IN_A_LINE } from "./leadWords";
import { foldName } from "./nameWords";

/** What stands before a colon or dash, parted into a name and the label after it. */
export interface BeforeWay {
  readonly name: string;
  readonly supports: boolean;
}

/**
 * The label that ends a stretch of a lead cell before a colon or dash, and the name before the label; null where there is
 * no label. In one line with a name only a colon makes a label.
 * @example wayBefore("Internal", ":") //=> { name: "", supports: false }
 * @example wayBefore("Chief Executive", ":") //=> null
 */
export function wayBefore(text: string, mark: string): BeforeWay | null {
  if (text.length > LONGEST) return null;
  const supports = WAYS.get(foldName(text).trim());
  if (supports !== undefined) return { name: "", supports };
  if (mark !== ":") return null;
  const last = text.trimEnd().lastIndexOf(" ");
  const way = foldName(text.slice(last + 1));
  return last > 0 && WAYS_IN_A_LINE.has(way) ? { name: text.slice(0, last), supports: WAYS.get(way) ?? false } : null;
}

/** Longer than a label and the name before it: no label is looked for. */
const LONGEST = 80;
