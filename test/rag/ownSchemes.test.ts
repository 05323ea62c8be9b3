import { STATUSES } from "../../src/plan/Status";
import { checkScheme, type SchemeDraft } from "../../src/rag/checkScheme";
import { draftOfScheme, ownScheme, readOwnSchemes } from "../../src/rag/ownSchemes";
import { schemeFor, schemeStatusOf } from "../../src/rag/schemeFor";
import { SCHEMES } from "../../src/rag/schemes";
import { writtenLetters } from "../../src/rag/writtenLetters";

const LATE = ["one-month-behind", "over-one-month-behind"] as const;
const OTHERS = STATUSES.filter((status) => !LATE.some((late) => late === status));

const draft = (change: Partial<SchemeDraft> = {}): SchemeDraft => ({
  name: "Board's own",
  statuses: [
    { word: "Fine", letter: "F", fill: "#DDFFDD", from: OTHERS },
    { word: "Late", letter: "L", fill: "#402020", from: LATE },
  ],
  ...change,
});
const withSecond = (change: Partial<SchemeDraft["statuses"][number]>): SchemeDraft =>
  draft({ statuses: draft().statuses.map((status, index) => (index === 1 ? { ...status, ...change } : status)) });

test.each(SCHEMES.map((scheme) => [scheme.name, scheme] as const))("%s could be a person's own", (_, scheme) => {
  expect(checkScheme(draftOfScheme(scheme))).toEqual([]);
});

test.each([
  ["no name", draft({ name: " " }), [{ code: "name-missing" }]],
  ["a word twice", withSecond({ word: "fine " }), [{ code: "word-twice", index: 1, word: "fine " }]],
  ["no word", withSecond({ word: "" }), [{ code: "word-missing", index: 1 }]],
  ["a letter twice", withSecond({ letter: "F" }), [{ code: "letter-twice", index: 1, letter: "F" }]],
  ["a letter that is a digit", withSecond({ letter: "1" }), [{ code: "letter-wrong", index: 1, letter: "1" }]],
  ["a fill twice", withSecond({ fill: "#DDFFDD" }), [{ code: "fill-twice", index: 1, fill: "#DDFFDD" }]],
  ["a fill by name", withSecond({ fill: "red" }), [{ code: "fill-wrong", index: 1, fill: "red" }]],
  [
    "a rating that leads nowhere",
    withSecond({ from: ["one-month-behind"] }),
    [{ code: "rating-missing", rating: "over-one-month-behind" }],
  ],
  [
    "a rating that leads to two",
    withSecond({ from: [...LATE, "complete"] }),
    [{ code: "rating-twice", index: 1, rating: "complete" }],
  ],
] as const)("%s is a problem", (_, wrong, problems) => {
  expect(checkScheme(wrong)).toEqual(problems);
  expect(ownScheme(wrong)).toBeNull();
});

test("a scheme gets its ids from its words and readable fonts from its fills", () => {
  expect(ownScheme(draft())).toMatchObject({
    id: "own-board-s-own",
    statuses: [
      { id: "fine", fontColor: "#000000" },
      { id: "late", fontColor: "#FFFFFF" },
    ],
  });
});

test("a built-in status's word with another meaning is another status, so each rating still leads to one", () => {
  const scheme = ownScheme(withSecond({ word: "Complete" }));
  expect(scheme && schemeStatusOf(scheme, "complete")?.word).toBe("Fine");
  expect(scheme && schemeStatusOf(scheme, "one-month-behind")?.id).toBe("own-complete");
});

test("settings are read tolerantly: what is no scheme is passed over, and a scheme comes back as it was kept", () => {
  const scheme = ownScheme(draft());
  const kept: unknown = JSON.parse(JSON.stringify([scheme, { ...scheme }, null, 7, { name: "Empty" }]));
  expect(readOwnSchemes(kept)).toEqual([scheme]);
  expect(readOwnSchemes("schemes")).toEqual([]);
});

test("a person's own scheme is taken where they chose it, and where the legend is its key", () => {
  const scheme = ownScheme(draft());
  const own = scheme ? [scheme] : [];
  const entries = draft().statuses.map(({ word, letter, fill }) => ({ label: word, status: "x", letter, fill }));
  expect(schemeFor(null, "own-board-s-own", own)).toBe(scheme);
  expect(schemeFor({ legend: { sheet: "Plan", entries }, actions: [] }, null, own)).toBe(scheme);
  expect(schemeFor({ legend: { sheet: "Plan", entries: entries.slice(1) }, actions: [] }, null, own).id).toBe("legend");
});

describe("letters we wrote", () => {
  it.each([
    ["council letters", [{ status: "on-target", letter: "T" }], "b", "one-month-behind"],
    ["blue, red, amber, green", [{ status: "blue", letter: "B" }], "b", "complete"],
    ["delivery confidence", [{ status: "amber-green", letter: "AG" }], "ag", "amber-green"],
    ["a word of theirs", [{ status: "green", letter: "G" }], "amber", "one-month-behind"],
  ])("%s mean what they meant", (_, written, text, status) => {
    expect(writtenLetters(written, [])?.get(text)).toBe(status);
  });

  it("of a scheme of the person's own mean its statuses, or the one rating that leads there", () => {
    const own = [ownScheme(draft())].flatMap((scheme) => scheme ?? []);
    expect(writtenLetters([{ status: "late", letter: "L" }], own)?.get("late")).toBe("late");
  });

  it("that no scheme has mean nothing", () => {
    expect(writtenLetters([{ status: "on-target", letter: "Q" }], [])).toBeNull();
    expect(writtenLetters([], [])).toBeNull();
  });
});
