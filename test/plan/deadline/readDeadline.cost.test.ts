import { readDeadline } from "../../../src/plan/deadline/readDeadline";

test.each([
  ["dates", "31/03/2010 "],
  ["words", "the quick review "],
  ["joined days", "1, "],
  ["one word", "a"],
  ["one number", "9"],
  ["open brackets", "(revised "],
  ["months", "March "],
  ["joints", "June - "],
  ["ordinals", "1st "],
  ["initials", "a."],
  ["slashes", "1/"],
  ["apostrophes", "a'"],
  ["recurrences", "every 2 "],
  ["hyphens", "- "],
  ["lines", "was\n"],
])("a text of 32,767 characters of %s costs at most 2.2 times one of half its length", (_what, piece) => {
  const text = piece.repeat(Math.ceil(32_767 / piece.length));
  /* Processor time, not the clock: other work on the machine does not count. */
  const cost = (length: number) => {
    const cut = text.slice(0, length);
    const start = process.cpuUsage();
    readDeadline(cut, { asAt: "2010-01-31" });
    const { user, system } = process.cpuUsage(start);
    return user + system;
  };
  /* By turns, so that both meet the machine at its best; the least of each is what the work costs. */
  let [whole, half] = [Infinity, Infinity];
  for (let round = 0; round < 60 && (round < 8 || whole > 2.2 * half); round++) {
    half = Math.min(half, cost(16_384));
    whole = Math.min(whole, cost(32_767));
  }
  expect(whole / half).toBeLessThanOrEqual(2.2);
});
