import type { Lead } from "../../plan/Lead";

/** A lead as it is printed. Support leads stand last and are not marked. */
export function leadJson({ supports: _supports, ...lead }: Lead): object {
  return lead;
}
