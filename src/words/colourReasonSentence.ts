import type { RatingReason } from "../rag/Rating";
import type { ColourReason } from "../rag/ColourReason";
import { dateInWords } from "./dateInWords";
import { monthInWords } from "./monthInWords";
import { ratingReasonSentence } from "./ratingReasonSentence";
import { statusWord } from "./statusWord";

/** Why a cell is coloured or given its letter. */
export function colourReasonSentence(why: ColourReason): string {
  switch (why.code) {
    case "rating":
      return ratingReasonSentence(why.rating.why);
    case "own-rating":
      return `Your own rating, which stays when the plan is rated again. Plan Steward's: “${statusWord(why.rating.status)}”. ${ratingReasonSentence(why.rating.why)}`;
    case "letter-for-fill":
      return `You filled it in the colour of “${statusWord(why.status)}”: the fill stays, and its letter is added.`;
    case "programmed-month":
      return why.from === null
        ? `It is due on ${dateInWords(why.due)}, in this ${why.monthsEach ? "quarter" : "month"}.`
        : `It runs from ${dateInWords(why.from)} to ${dateInWords(why.due)}.`;
    case "past-month":
      return `By its dates alone, as they stood at the end of ${monthInWords(why.month)}${dueInWords(why.rating.why)}.`;
    case "new-column":
      return "The heading of the new column.";
    case "key":
      return "The key to the letters and colours, below the plan.";
  }
}

function dueInWords(why: RatingReason): string {
  return "due" in why ? `: due on ${dateInWords(why.due)}` : "";
}
