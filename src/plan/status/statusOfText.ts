import type { StatusId } from "../Status";
import { foldText } from "../text/foldText";
import { statusOfWords } from "./statusOfWords";
import type { SchemeWords } from "./StatusScheme";

const TICK = /^[✓✔☑√]$/;

/**
 * The status of a letter or word in a scheme; null where it has none.
 * @example statusOfText("Blue - complete", scheme) //=> "complete"
 */
export function statusOfText(text: string, { letters, labels }: SchemeWords): StatusId | null {
  if (text === "") return null;
  if (TICK.test(text)) return "complete";
  const letter = /^\(?([a-z])\)?\.?$/i.exec(foldText(text))?.[1];
  if (letter) return letters.get(letter.toUpperCase()) ?? null;
  return labels.get(foldText(text)) ?? statusOfWords(text);
}
