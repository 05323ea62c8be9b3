import type { Scheme, SchemeStatus } from "../../rag/Scheme";
import type { StatusId } from "../../plan/Status";

/** The letter, word and colours of a status; one that the scheme does not know stands plain under its own name. */
export function statusLook(
  status: StatusId,
  scheme: Scheme,
): Pick<SchemeStatus, "letter" | "word" | "fill" | "fontColor"> {
  const known = scheme.statuses.find(({ id }) => id === status);
  if (known) return known;
  const word = status.replaceAll("-", " ");
  return { letter: word.charAt(0).toUpperCase(), word, fill: "#FFFFFF", fontColor: "#000000" };
}
