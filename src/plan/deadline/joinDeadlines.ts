import type { Deadline, DeadlineFlag, DeadlineKind } from "../Deadline";
import { DEADLINE_KINDS } from "../Deadline";
import { readDeadline, type DeadlineContext } from "./readDeadline";

/**
 * The deadline of one action from the cells of its rows, in order: a row that continues another adds its dates, and a date in
 * a revised-deadline column takes the place of them all ("TBC" there takes the date away). With `context`, texts that a
 * page break cut in two ("end of", "December 2008") are read as one.
 */
export function joinDeadlines(
  parts: readonly Deadline[],
  revised: readonly Deadline[] = [],
  context?: DeadlineContext,
): Deadline {
  const first = joinParts(parts, context);
  const second = joinParts(revised, context);
  if (second.kind === "none") return first;
  const hasDate = second.due !== null || second.dates.length > 0;
  const raw = [first.raw, second.raw].filter((text) => text.trim() !== "").join("\n");
  const flags = union([first, second]);
  if (second.kind === "unreadable" || (second.kind === "done" && !hasDate))
    return { ...first, raw, flags: withMoreText(flags) };
  return withDates({ ...second, raw, flags }, [first, second]);
}

function joinParts(all: readonly Deadline[], context: DeadlineContext | undefined): Deadline {
  const parts = all.filter((part) => part.raw.trim() !== "" && part.kind !== "none");
  const [first] = parts;
  if (!first) return all[0] ?? { raw: "", kind: "none", due: null, dates: [], flags: [] };
  if (parts.length === 1) return first;
  const raw = parts.map((part) => part.raw).join("\n");
  const isAllText = parts.every((part) => !part.readBy?.some((rule) => rule === "date-cell" || rule === "serial"));
  if (context && isAllText) {
    const whole = readDeadline(raw, context);
    return { ...whole, flags: union([whole, { ...whole, flags: formatFlags(parts) }]) };
  }
  return withDates({ ...combine(parts), raw, flags: union(parts) }, parts);
}

/** The first kind that fits the parts, but what remains to be done stands above what was done. */
function combine(parts: readonly Deadline[]): Deadline {
  const dated = parts.filter((part) => part.kind === "dated");
  const kinds = dated.length > 0 ? parts.filter((part) => part.kind !== "done") : parts;
  const order = (kind: DeadlineKind) => DEADLINE_KINDS.indexOf(kind);
  const lead = kinds.reduce(
    (best, part) => (order(part.kind) < order(best.kind) ? part : best),
    kinds[0] ?? (parts[0] as Deadline),
  );
  if (lead.kind !== "dated" && lead.kind !== "done") return lead;
  const dues = kinds.flatMap((part) => (part.kind === lead.kind && part.due !== null ? [part.due] : []));
  return { ...lead, due: dues.sort().at(-1) ?? null };
}

function withDates(deadline: Deadline, parts: readonly Deadline[]): Deadline {
  const { labels: _labels, readBy: _readBy, ...rest } = deadline;
  const dates = parts.flatMap((part) => part.dates);
  const labels = parts.flatMap((part) => part.labels ?? part.dates.map(() => null));
  const readBy = parts.flatMap((part) => part.readBy ?? []);
  return {
    ...rest,
    dates,
    ...(labels.some((label) => label !== null) && { labels }),
    ...(readBy.length > 0 && { readBy }),
  };
}

function union(parts: readonly Deadline[]): readonly DeadlineFlag[] {
  return [...new Set(parts.flatMap((part) => part.flags))];
}

function withMoreText(flags: readonly DeadlineFlag[]): readonly DeadlineFlag[] {
  return flags.includes("more-text") ? flags : [...flags, "more-text"];
}

/** Flags that come from the cells and not from their words. */
function formatFlags(parts: readonly Deadline[]): readonly DeadlineFlag[] {
  return union(parts).filter((flag) => flag === "part-formatted" || flag === "struck" || flag === "stored-as-text");
}
