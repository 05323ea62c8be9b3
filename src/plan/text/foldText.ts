import { foldLookAlikes } from "./foldLookAlikes";

const PLAIN = /^[ -~]*$/;

/**
 * A text as it is compared: lower case, look-alike letters made Latin, accents off, one kind of dash and apostrophe, hard
 * spaces and line breaks made single spaces. Corrections are kept by headings folded this way.
 * @example foldText("  Мау –\u00a0Dyddiad Targed’s ") //=> "may - dyddiad targed's"
 */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return (text.includes("  ") ? text.replace(/ +/g, " ") : text).trim().toLowerCase();
  return plainLetters(text).replace(/\s+/g, " ").trim().toLowerCase();
}

function plainLetters(text: string): string {
  return foldLookAlikes(text)
    .replace(/[\u2018\u2019\u02bc`\u00b4]/g, "'") // first: the next line makes an acute accent a space
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\u200b-\u200d\u00ad\ufeff]/g, "")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\u201c\u201d]/g, '"');
}
