import type { ColourReason } from "../rag/ColourReason";
import { ratingReasonSentence } from "./ratingReasonSentence";
import { statusWord } from "./statusWord";

/** Why a cell is coloured or given its letter. */
export function colourReasonSentence(why: ColourReason): string {
  switch (why.code) {
    case "rating":
      return ratingReasonSentence(why.rating.why);
    case "letter-for-fill":
      return `You filled it in the colour of “${statusWord(why.status)}”: the fill stays, and its letter is added.`;
    case "new-column":
      return "The heading of the new column.";
  }
}
