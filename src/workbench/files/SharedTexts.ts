import type { TextRun } from "../host/model/SheetModel";
import type { RichText } from "./readRichText";

/** The shared strings of a file by what they say, so that a text that is there already is not written again. */
export class SharedTexts {
  readonly #indexes = new Map<string, number>();

  constructor(strings: readonly RichText[]) {
    for (const [index, { text, runs }] of strings.entries()) {
      const key = keyOf(text, runs);
      if (!this.#indexes.has(key)) this.#indexes.set(key, index);
    }
  }

  indexOf(text: string, runs: readonly TextRun[] | null): number | undefined {
    return this.#indexes.get(keyOf(text, runs));
  }
}

function keyOf(text: string, runs: readonly TextRun[] | null): string {
  return runs ? `\u0000${JSON.stringify(runs)}` : text;
}
