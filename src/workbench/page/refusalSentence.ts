import type { Opened } from "../files/openXlsx";

type Refusal = Extract<Opened, { kind: "refused" }>["why"];

const SENTENCES: Readonly<Record<Refusal, string>> = {
  empty: "is empty: it holds 0 bytes. Fetch or copy it again, then open it.",
  "not-xlsx": "is not an Excel workbook. Open a file that ends in .xlsx.",
  encrypted: "is protected with a password to open. Remove the password in Excel, save it, then open it here.",
  "old-xls": "is in the old .xls format. Open it in Excel, save it as an Excel workbook (.xlsx), then open that.",
  damaged: "is damaged and cannot be read. Open and repair it in Excel, or fetch another copy.",
};

/**
 * Why a file was not opened, and what to do.
 * @example refusalSentence("plan.xls", "old-xls") //=> "“plan.xls” is in the old .xls format. ..."
 */
export function refusalSentence(file: string, why: Refusal): string {
  return `“${file}” ${SENTENCES[why]}`;
}
