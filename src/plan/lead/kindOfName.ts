import type { LeadKind } from "../Lead";
import {
  BODY_LETTERS,
  BODY_WORDS,
  DEPARTMENT_WORDS,
  LAST_RANKS,
  LETTERS_BEFORE_SUBJECTS,
  PLACES_OF_POSTS,
  WELSH_BODIES,
  WELSH_POSTS,
  LEADING_POST_WORDS,
  POST_LETTERS,
  RANK_LETTERS,
  RANKS,
  SURNAMES_TOO,
  TITLES,
} from "./leadWords";
import { GIVEN_NAMES } from "./givenNames";
import { holdsBodyLetters } from "./holdsBodyLetters";
import { isPluralPost } from "./isPluralPost";
import { isSubjectWord } from "./isSubjectWord";
import { nameWords, type NameWord } from "./nameWords";
import { isPostWord } from "./isPostWord";

const DOTTED_INITIALS = /^(?:\p{Lu}\.?[ -]?){2,4}$/u;
/** "JBr" and "JMcD" are how two people with the same letters are told apart. */
const LETTERS = /^(?:\p{Lu}{2,3}|\p{Lu}{2}\p{Ll}|\p{Lu}Mc\p{Lu}?|\p{Lu}O'\p{Lu}|[a-z]{2})$/u;
/** "TAs", "GPs": several who hold a post. */
const PLURAL_LETTERS = /^\p{Lu}{2,4}s$/u;
const LOWER_CASE_WORDS: ReadonlySet<string> = new Set([
  "it",
  "hr",
  "od",
  "pr",
  "we",
  "us",
  "me",
  "of",
  "to",
  "do",
  "no",
  "na",
  "by",
]);
const EVERY: ReadonlySet<string> = new Set(["all", "each", "every", "both", "various", "multi-agency"]);
/** What parts a post or body from what it is of: the word that tells stands before it. */
const HEAD_ENDS: ReadonlySet<string> = new Set(["of", "for", "to", "in", "at", "-", "–", "with", "from", "y", "yr"]);

/**
 * A named person, initials, a body or a post, by the words of one name alone.
 * @example kindOfName("Director of Adult Services and Housing") //=> "role"
 * @example kindOfName("Harvest & Bazaar Committee") //=> "group"
 */
export function kindOfName(name: string): LeadKind {
  const words = nameWords(name);
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return "group";
  if (isInitials(name)) return "initials";
  if (EVERY.has(first.folded)) return "group";
  if (BODY_LETTERS.has(name) || PLURAL_LETTERS.test(name)) return "group";
  if (isNamedLikeAPost(words) || isRanked(words)) return "person";
  if (words.length > 1 && WELSH_POSTS.has(first.folded)) return "role";
  if (words.length > 1 && WELSH_BODIES.has(first.folded)) return "group";
  if (words.length > 1 && (isLettersOfPost(words) || isPostOfPlace(words))) return "role";
  if (words.some(({ raw }) => isPostLetters(withoutActing(raw))) && !BODY_WORDS.has(last.folded)) return "role";
  const head = headOf(words);
  return kindOfHead(head) ?? kindByAnyWord(words);
}

/** "T/ACC", "A/DCC": a post held for a time. */
function withoutActing(letters: string): string {
  return letters.replace(/^[AT]\//, "");
}

/** "AD Finance", and no "GM Moss". */
function isLettersOfPost([first, ...rest]: readonly NameWord[]): boolean {
  return LETTERS_BEFORE_SUBJECTS.has(first?.raw ?? "") && rest.some(({ folded }) => isThing(folded));
}

/** "Director Adult Services", "Manager Rents Team": a post at the head of a place, with no "of" between. */
function isPostOfPlace(words: readonly NameWord[]): boolean {
  if (words.length < 3 || !PLACES_OF_POSTS.has(words.at(-1)?.folded ?? "")) return false;
  const post = words.findIndex(({ folded }) => HEADS_OF_PLACES.has(folded));
  const next = words[post + 1]?.folded ?? "";
  return post >= 0 && post < words.length - 2 && isSubjectWord(next);
}

const HEADS_OF_PLACES: ReadonlySet<string> = new Set(["director", "manager", "head", "supervisor"]);

/** Letters of a post: one of the table, or of the shape of a chief officer's ("CSWO"). */
function isPostLetters(letters: string): boolean {
  return POST_LETTERS.has(letters) || CHIEF_OFFICER.test(letters);
}

const CHIEF_OFFICER = /^[AD]?C\p{Lu}{1,3}O$/u;

/** Two or three letters that stand for a person; letters that are a known body or post do not. */
export function isInitials(name: string): boolean {
  if (BODY_LETTERS.has(name) || isPostLetters(name) || PLURAL_LETTERS.test(name) || LOWER_CASE_WORDS.has(name))
    return false;
  if (name.length > 2 && DEPARTMENT_WORDS.has(name.toLowerCase())) return false;
  return LETTERS.test(name) ? !GIVEN_NAMES.has(name.toLowerCase()) : DOTTED_INITIALS.test(name) && /[. -]/.test(name);
}

/** "Ann Head", "D Ward": a given name or initial before a surname that is also a post or body. */
function isNamedLikeAPost(words: readonly NameWord[]): boolean {
  const [first, second] = words;
  if (words.length !== 2 || !first || !second || !SURNAMES_TOO.has(second.folded)) return false;
  return GIVEN_NAMES.has(first.folded) || TITLES.has(first.folded) || /^\p{Lu}\.?$/u.test(first.raw);
}

/** "Chief Inspector Moss", "DCI Farrah Moss": a rank or a row of them, and words that are no post or body. */
function isRanked(words: readonly NameWord[]): boolean {
  const name = words.findIndex(({ folded, raw }) => !RANKS.has(folded) && !RANK_LETTERS.has(raw));
  const last = words[name - 1];
  if (!last || !(LAST_RANKS.has(last.folded) || RANK_LETTERS.has(last.raw))) return false;
  return words.slice(name).every(({ folded, raw }) => /^\p{Lu}/u.test(raw) && !isThing(folded));
}

function isThing(folded: string): boolean {
  return isPostWord(folded) || BODY_WORDS.has(folded) || isSubjectWord(folded) || isPluralPost(folded);
}

function headOf(words: readonly NameWord[]): readonly NameWord[] {
  const end = words.findIndex(({ folded, raw }, index) => index > 0 && (HEAD_ENDS.has(folded) || raw === "-"));
  return end === -1 ? words : words.slice(0, end);
}

function kindOfHead(head: readonly NameWord[]): LeadKind | null {
  const first = head[0]?.folded ?? "";
  const last = head.at(-1)?.folded ?? "";
  if (BODY_WORDS.has(last)) return isPostWord(last) ? "role" : "group";
  if (isPostWord(last)) return "role";
  if (isPluralPost(last)) return "group";
  if (LEADING_POST_WORDS.has(first) && head.length > 1) return "role";
  return null;
}

function kindByAnyWord(words: readonly NameWord[]): LeadKind {
  if (words.every(({ folded }) => isSubjectWord(folded) || JOINTS.has(folded))) return "group";
  if (words.some(({ folded }, index) => index > 0 && isPostWord(folded))) return "role";
  if (words.some(({ folded }) => isPluralPost(folded))) return "group";
  if (words.length > 1 && words.some(({ folded }, index) => isBodyAt(folded, index))) return "group";
  if (isAboutSubject(words)) return isDoer(words.at(-1)?.folded ?? "") ? "role" : "group";
  if (words.length === 1 && /^\p{Lu}{4,}$/u.test(words[0]?.raw ?? "") && !GIVEN_NAMES.has(words[0]?.folded ?? ""))
    return "group";
  if (words.length > 1 && /^\p{Ll}/u.test(words.at(-1)?.raw ?? "") && !GIVEN_NAMES.has(words[0]?.folded ?? ""))
    return "group";
  if (words.length > 1 && holdsBodyLetters(words)) return "group";
  if (words.some(({ raw }) => /^\p{Lu}/u.test(raw)) || GIVEN_NAMES.has(words[0]?.folded ?? "")) return "person";
  return "group";
}

/** "Age Concern Weyford", "Men's Shed": a body's word before a place, or whose it is. */
function isBodyAt(word: string, index: number): boolean {
  return (BODY_WORDS.has(word) && (index === 0 || !SURNAMES_TOO.has(word))) || word.endsWith("'s");
}

/** "Payroll Processor", "Parking Attendant": after a subject, a word for who does it. */
function isDoer(word: string): boolean {
  return DOER.test(word) && !isSubjectWord(word);
}

const DOER = /^\p{Ll}{3,}(?:er|or|[alnrptcg]ist|man|woman|person|ant|eer)$/u;

/** "Public Health", "Highways Design": a word for a subject, and nothing that begins a person's name. */
function isAboutSubject(words: readonly NameWord[]): boolean {
  const first = words[0];
  if (!first || words.length < 2 || GIVEN_NAMES.has(first.folded) || /^\p{L}\.?$/u.test(first.raw)) return false;
  return words.some(({ folded }, index) => isSubjectWord(folded) && (index === 0 || !SURNAMES_TOO.has(folded)));
}

const JOINTS: ReadonlySet<string> = new Set(["&", "and", "a", "ac", "of", "the"]);
