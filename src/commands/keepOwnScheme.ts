import { checkScheme, type SchemeDraft } from "../rag/checkScheme";
import { BUILT_IN_SCHEMES } from "../rag/builtInSchemes";
import { ownScheme } from "../rag/ownSchemes";
import type { Settings } from "./Settings";

/**
 * The settings with a scheme a person made, to rate by from then on; it takes the place of the one of theirs with the id
 * given, and goes on being rated by only where that one was. Null where something is wrong with it.
 */
export function keepOwnScheme(
  { schemes, scheme: chosen }: Settings,
  draft: SchemeDraft,
  replaces: string | null,
): Pick<Settings, "schemes" | "scheme"> | null {
  const scheme = checkScheme(draft, takenNames(schemes, replaces)).length === 0 ? ownScheme(draft) : null;
  if (!scheme) return null;
  const isChange = schemes.some(({ id }) => id === replaces);
  return {
    schemes: isChange ? schemes.map((one) => (one.id === replaces ? scheme : one)) : [...schemes, scheme],
    scheme: isChange && chosen !== replaces ? chosen : scheme.id,
  };
}

/** The settings without one of the person's schemes; a plan that was rated by it goes back to its own. */
export function dropOwnScheme({ schemes, scheme }: Settings, id: string): Pick<Settings, "schemes" | "scheme"> {
  return { schemes: schemes.filter((one) => one.id !== id), scheme: scheme === id ? null : scheme };
}

/** The names a scheme in hand cannot have: those of all others. */
export function takenNames(schemes: Settings["schemes"], replaces: string | null): readonly string[] {
  return [...BUILT_IN_SCHEMES, ...schemes.filter(({ id }) => id !== replaces)].map(({ name }) => name);
}
