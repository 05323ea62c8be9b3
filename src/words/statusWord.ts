import type { StatusId } from "../plan/Status";
import type { Scheme } from "../rag/Scheme";
import { SCHEMES } from "../rag/schemes";

const BUILT_IN: ReadonlyMap<StatusId, string> = new Map(
  [...SCHEMES].reverse().flatMap(({ statuses }) => statuses.map(({ id, word }) => [id, word] as const)),
);

/**
 * A status in words: the scheme's own, else the built-in ones', else its id made readable.
 * @example statusWord("awaiting-funds") //=> "Awaiting funds"
 */
export function statusWord(status: StatusId, scheme?: Scheme): string {
  const own = scheme?.statuses.find(({ id }) => id === status)?.word;
  const plain = status.replaceAll("-", " ");
  return own ?? BUILT_IN.get(status) ?? plain.charAt(0).toUpperCase() + plain.slice(1);
}
