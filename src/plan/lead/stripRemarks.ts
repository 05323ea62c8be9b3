const EMAIL = /[^\s@<>]{1,64}@[^\s@<>,;/]+/g;
const TELEPHONE =
  /(?:\b(?:tel|telephone|ext|extn|extension|mob|mobile|phone|ff[oô]n)\b[.:]?\s{0,3})?\+?\b\d[\d -]{4,20}\d\b|\b(?:tel|ext|extn|extension|x)[.:]?\s{0,3}\d{2,6}\b/gi;
const FOOTNOTE_MARK = /[*†‡§¹²³⁰⁴-⁹#"“”<?]/g;
/** "Moss1": a footnote whose mark was raised in the document the plan came from. */
const FOOTNOTE_NUMBER = /(?<=\p{Ll}{3})\d{1,2}(?![\p{L}\d])/gu;
const NUMBERING = /(^|[\n;,])\s{0,20}\(?(?:\d{1,2}[.)]|[a-ei]{1,3}\))\s/g;
/** "1) Orla Penn 2) Terry Moss": the numbers of a list in one line. */
const NUMBERING_IN_LINE = /\s\(?(?:\d{1,2}|[a-ei]{1,3})\)\s(?=\p{Lu})/gu;

/** "Orla Penn - until March", "Orla Penn from April 2024": for how long, not who. */
const HOW_LONG =
  /[ \t]{0,3}(?:[-–—,][ \t]{0,3})?\b(?:until|till|from|since|wef)[ \t]{1,3}(?:\d|(?:end|mid|early|late|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter|q[1-4])\w{0,8}\b)[^\n;,/()]{0,20}/gi;

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const YEAR = "(?:(?:19|20)\\d{2}|\\d{2})";
const BEFORE_DATE = "by|on|due|from|at|as at|w/[ce]|updated|agreed|added|dated|reviewed|appointed|started";
/** "Ward 7/8": two of them, and no day of a month. */
const NUMBERED = "(?:ward|room|year|unit|class|phase|stage|floor|group|team|band|grade|level)s?";
const ENDS = "(?=\\s{0,3}(?:$|[\\n;,)\\]]))";
/** "Orla Penn 12/05/23", "OP by 3 May", "Rents Team Q3": when, not who; without a year only where nothing follows. */
const DATE = new RegExp(
  `(?<![\\p{L}\\d/.])(?:(?:${BEFORE_DATE})[ :]{1,2})?(?:` +
    [
      `\\d{1,2}([./-])\\d{1,2}\\1${YEAR}`,
      `(?:19|20)\\d{2}-\\d{2}(?:-\\d{2})?`,
      `\\d{1,2}(?:st|nd|rd|th)? ${MONTH}[ -]${YEAR}`,
      `${MONTH}[ '’-]{1,2}${YEAR}`,
      `(?<!${NUMBERED} )\\d{1,2}/\\d{1,2}${ENDS}`,
      `\\d{1,2}(?:st|nd|rd|th)? ${MONTH}${ENDS}`,
      `q[1-4](?: ${YEAR}(?:[/-]\\d{2})?)?${ENDS}`,
    ].join("|") +
    `)(?![\\p{L}\\d])`,
  "giu",
);

/**
 * The text of a lead cell without what can be no part of a name: e-mail addresses, telephone numbers, dates, footnote marks and
 * the numbers of a list, which become line breaks. Hard spaces become spaces.
 * @example stripRemarks("Orla Penn* (ext. 4417)") //=> "Orla Penn ( )"
 */
export function stripRemarks(text: string): string {
  const plain = text.includes("@") ? text.replace(EMAIL, " ") : text;
  return plain
    .replace(/[\u00A0\u2007\u202F\t]/g, " ")
    .replace(/\r\n?|\v|\u2028/g, "\n")
    .replace(HOW_LONG, " ")
    .replace(DATE, " ")
    .replace(TELEPHONE, " ")
    .replace(FOOTNOTE_MARK, "")
    .replace(FOOTNOTE_NUMBER, "")
    .replace(NUMBERING, "$1\n")
    .replace(NUMBERING_IN_LINE, "\n");
}
