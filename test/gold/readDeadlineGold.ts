import { readFileSync } from "node:fs";
import path from "node:path";
import { daysInMonth, type IsoDate } from "../../src/cells/isoDate";
import type { DateSpan, DeadlineFlag, DeadlineKind } from "../../src/plan/Deadline";

/** One hand-labelled deadline cell. */
export interface DeadlineGold {
  /** What kind of plan spells it so. */
  readonly source: string;
  readonly asAt: IsoDate;
  readonly text: string;
  readonly kind: DeadlineKind;
  readonly due: IsoDate | null;
  readonly dates: readonly DateSpan[];
  readonly every: string | undefined;
  readonly flags: readonly DeadlineFlag[];
}

/** The rows of a corpus beside this file; its first lines say how it is written. */
export function readDeadlineGold(file = "deadlines.txt"): readonly DeadlineGold[] {
  let source = "";
  let asAt = "";
  const rows: DeadlineGold[] = [];
  for (const line of readFileSync(path.join(__dirname, file), "utf8").split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    if (line.startsWith("@ ")) {
      [source = "", asAt = ""] = line.slice(2).split(" | ");
      continue;
    }
    const [text = "", kind = "", due = ".", dates = "", every = ".", flags = ""] = line.split(" | ");
    rows.push({
      source,
      asAt,
      text: text.replaceAll("\\n", "\n").replace(/\\u([0-9a-f]{4})/g, (_, hex: string) => fromHex(hex)),
      kind: kind as DeadlineKind,
      due: due === "." ? null : due,
      dates: words(dates).map(spanOf),
      every: every === "." ? undefined : every,
      flags: words(flags) as DeadlineFlag[],
    });
  }
  return rows;
}

function words(list: string): string[] {
  return list.split(" ").filter((word) => word !== "" && word !== ".");
}

function fromHex(hex: string): string {
  return String.fromCharCode(parseInt(hex, 16));
}

function spanOf(date: string): DateSpan {
  const [first = "", last = first] = date.split("..");
  if (first.length === 4) return [`${first}-01-01`, `${first}-12-31`];
  if (first.length > 7) return [first, last];
  return [`${first}-01`, `${first}-${daysInMonth(Number(first.slice(0, 4)), Number(first.slice(5)))}`];
}
