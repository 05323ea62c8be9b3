import { MONTH_PATTERN } from "../months/monthNames";

const DATE = new RegExp(
  `[\\s,;:(–-]*\\b(?:by |before |from |until |end of |end |in )?(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)? ?(?:of )?)?` +
    `(?:${MONTH_PATTERN}\\b|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|(?:19|20)\\d\\d\\b).*$`,
  "gim",
);

/**
 * The names of a cell that holds who and when, each line cut where its date begins.
 * @example withoutDates("P Quill by 30 September 2024") //=> "P Quill"
 */
export function withoutDates(text: string): string {
  return text.replace(DATE, "").trim();
}
