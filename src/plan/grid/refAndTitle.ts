import { isRef } from "../heading/isRef";

/**
 * A heading's number taken off its title where the number is not in a cell of its own.
 * @example refAndTitle("", "Theme 2: Leadership") //=> { ref: "Theme 2", title: "Leadership" }
 */
export function refAndTitle(ref: string, title: string): { ref: string | null; title: string } {
  if (ref !== "" && title !== "") return { ref, title };
  const whole = ref || title;
  const match =
    /^((?:[A-Z][A-Za-z]+ ){0,2}(?:[A-Z]{0,3}\d{1,3}(?:\.\d{1,3})*[a-z]?|[A-H]|[IVX]{1,4}))(?:\s*[:.)–-]\s*|\s{2,})(\S.*)$/s.exec(
      whole,
    );
  if (match?.[1] && match[2]) return { ref: match[1], title: match[2].trim() };
  return isRef(whole) ? { ref: whole, title: "" } : { ref: null, title: whole };
}
