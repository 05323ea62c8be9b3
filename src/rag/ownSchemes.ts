import { STATUSES, type BuiltInStatus } from "../plan/Status";
import { kebabCase } from "../plan/text/kebabCase";
import { checkScheme, type SchemeDraft, type StatusDraft } from "./checkScheme";
import { readableOn } from "./readableOn";
import type { Scheme, SchemeStatus } from "./Scheme";

/** Tells a person's schemes from the built-in ones and from a legend's. */
const OWN = "own-";

/** A person's draft as a scheme, its ids made of its words and its font colours of its fills; null where it is wrong. */
export function ownScheme(draft: SchemeDraft): Scheme | null {
  if (checkScheme(draft).length > 0) return null;
  return { id: `${OWN}${kebabCase(draft.name)}`, name: draft.name.trim(), statuses: draft.statuses.map(statusOf) };
}

/**
 * The person's own schemes as the workbook's settings keep them. What is no scheme, or a wrong one, is passed over, and so
 * is a second one of the same name.
 */
export function readOwnSchemes(kept: unknown): readonly Scheme[] {
  const schemes = new Map<string, Scheme>();
  for (const item of Array.isArray(kept) ? (kept as readonly unknown[]) : []) {
    const scheme = ownScheme(draftOf(item));
    if (scheme && !schemes.has(scheme.id)) schemes.set(scheme.id, scheme);
  }
  return [...schemes.values()];
}

/** A scheme to begin one's own from, or to change. */
export function draftOfScheme({ name, statuses }: Scheme): SchemeDraft {
  return { name, statuses: statuses.map(({ word, letter, fill, from }) => ({ word, letter, fill, from })) };
}

function statusOf({ word, letter, fill, from }: StatusDraft): SchemeStatus {
  const id = kebabCase(word) || letter.toLowerCase();
  /* A built-in status keeps its meaning: "Complete" that means something else here is another status. */
  const isOther = STATUSES.some((status) => status === id && !from.includes(status));
  return { id: isOther ? `${OWN}${id}` : id, word: word.trim(), letter, fill, fontColor: readableOn(fill), from };
}

function draftOf(item: unknown): SchemeDraft {
  const { name, statuses } = recordOf(item);
  return {
    name: textOf(name),
    statuses: (Array.isArray(statuses) ? (statuses as readonly unknown[]) : []).map((status) => {
      const { word, letter, fill, from } = recordOf(status);
      const ratings = (Array.isArray(from) ? (from as readonly unknown[]) : []).filter(isRating);
      return { word: textOf(word), letter: textOf(letter), fill: textOf(fill).toUpperCase(), from: ratings };
    }),
  };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function isRating(value: unknown): value is BuiltInStatus {
  return STATUSES.some((status) => status === value);
}
