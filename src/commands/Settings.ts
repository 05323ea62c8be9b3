import { DEFAULT_THRESHOLDS, type Thresholds } from "../checks/Thresholds";
import type { RuleId } from "../checks/Finding";
import { RULES } from "../checks/rules";
import type { Corrections, SaidOfHeader } from "../plan/corrections/Corrections";
import { COLUMN_ROLES, type ColumnRole } from "../plan/Plan";
import { readOwnSchemes } from "../rag/ownSchemes";
import type { Scheme } from "../rag/Scheme";
import { readSaidHeaders, readSaidRows } from "./readSaid";
import { readAssessmentSettings, type AssessmentSettings } from "./AssessmentSettings";

/** The one name in the workbook's settings that holds ours. */
export const SETTINGS_KEY = "PlanSteward";

/** What a person chose and the workbook keeps. */
export interface Settings {
  /** The scheme to rate by; null for the plan's own legend, or the built-in one. */
  readonly scheme: string | null;
  /** The schemes the person made. */
  readonly schemes: readonly Scheme[];
  readonly disabledRules: readonly RuleId[];
  /** Findings left as they are, by `findingKey`. */
  readonly leftAsItIs: readonly string[];
  readonly thresholds: Thresholds;
  /** Header text, folded to lower case -> the role a person gave it. */
  readonly roles: Readonly<Record<string, ColumnRole | "none">>;
  /** What else they said of the plans under a header. */
  readonly headers: readonly SaidOfHeader[];
  /** `rowKey` -> what they said the row is. */
  readonly rows: NonNullable<Corrections["rows"]>;
  /** The first month of the financial year, 1 to 12. */
  readonly financialYearStart: number;
  /** Whether the check follows edits to the plan. */
  readonly isLive: boolean;
  readonly assessment: AssessmentSettings;
  /** The sheets' names by their ids, when something was last kept of single sheets. */
  readonly sheetNames: Readonly<Record<string, string>>;
}

/**
 * The settings a workbook keeps. Whatever is missing, of the wrong kind or unknown takes its default: a workbook edited
 * by hand or by a later version never fails.
 * @example readSettings({ PlanSteward: { disabledRules: ["deadline/weekend", "no/such"] } }).disabledRules //=> ["deadline/weekend"]
 */
export function readSettings(kept: Readonly<Record<string, unknown>>): Settings {
  const value = recordOf(parsed(kept[SETTINGS_KEY]));
  return {
    scheme: typeof value.scheme === "string" ? value.scheme : null,
    schemes: readOwnSchemes(value.schemes),
    disabledRules: textsOf(value.disabledRules).filter(isRuleId),
    leftAsItIs: textsOf(value.leftAsItIs),
    thresholds: thresholdsOf(recordOf(value.thresholds)),
    roles: rolesOf(recordOf(value.roles)),
    headers: readSaidHeaders(value.headers),
    rows: readSaidRows(value.rows),
    financialYearStart: isMonth(value.financialYearStart) ? value.financialYearStart : 4 /* April */,
    isLive: value.isLive === true,
    assessment: readAssessmentSettings(recordOf(value.assessment)),
    sheetNames: namesOf(recordOf(value.sheetNames)),
  };
}

/** The value to keep under `SETTINGS_KEY` after a change; keys of a later version are carried. */
export function changedSettings(
  kept: Readonly<Record<string, unknown>>,
  change: Partial<Settings>,
): Readonly<Record<string, unknown>> {
  return { ...recordOf(parsed(kept[SETTINGS_KEY])), ...change };
}

function parsed(value: unknown): unknown {
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value);
  } catch {
    return null;
  }
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];
}

function thresholdsOf(value: Readonly<Record<string, unknown>>): Thresholds {
  const kept = Object.entries(value).filter(
    ([name, limit]) => Object.hasOwn(DEFAULT_THRESHOLDS, name) && typeof limit === "number" && limit >= 0,
  );
  return { ...DEFAULT_THRESHOLDS, ...Object.fromEntries(kept) };
}

function namesOf(value: Readonly<Record<string, unknown>>): Settings["sheetNames"] {
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}

function rolesOf(value: Readonly<Record<string, unknown>>): Settings["roles"] {
  const kept = Object.entries(value).filter((entry): entry is [string, ColumnRole | "none"] => isRole(entry[1]));
  return Object.fromEntries(kept);
}

function isRole(value: unknown): value is ColumnRole | "none" {
  return value === "none" || COLUMN_ROLES.some((role) => role === value);
}

function isRuleId(id: string): id is RuleId {
  return Object.hasOwn(RULES, id);
}

function isMonth(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 12;
}
