import type { StatusId } from "../../src/plan/Status";
import type { Figures } from "../../src/rag/Figures";
import { schemeFor } from "../../src/rag/schemeFor";
import { committeeSentence } from "../../src/words/committeeSentence";

function say(counts: Readonly<Partial<Record<StatusId, number>>>, schemeId: string | null = null): string {
  const byStatus = Object.entries(counts).map(([status, count = 0]) => ({ status, count }));
  const actionCount = byStatus.reduce((sum, { count }) => sum + count, 0);
  const figures: Figures = {
    asAt: "2024-03-31",
    actionCount,
    byStatus,
    byTheme: [],
    byLead: [],
    overdue: [],
    dueSoon: [],
  };
  return committeeSentence(figures, schemeFor(null, schemeId));
}

test("the sentence a committee asks for, with the counts adding up", () => {
  expect(
    say({ complete: 35, "on-target": 14, "one-month-behind": 4, "over-one-month-behind": 3, reprogrammed: 5 }),
  ).toBe("Of 61 actions, 35 are complete (57 %), 14 on target, 7 behind and 5 reprogrammed.");
});

test("what nobody has is left out, and one is singular", () => {
  expect(say({ complete: 1, "on-target": 2 })).toBe("Of 3 actions, 1 is complete (33 %) and 2 on target.");
  expect(say({ "on-target": 2, unrated: 1 })).toBe("Of 3 actions, 2 are on target (67 %) and 1 not rated.");
});

test("a share is never rounded to none or to all", () => {
  expect(say({ complete: 1, "on-target": 999 })).toContain("1 is complete (under 1 %)");
  expect(say({ complete: 999, "on-target": 1 })).toContain("999 are complete (over 99 %)");
});

test.each([
  [{}, "The plan has no actions."],
  [{ complete: 1 }, "The plan's one action is complete."],
  [{ complete: 2 }, "Both actions are complete."],
  [{ unrated: 12 }, "All 12 actions are not rated."],
])("%j is said plainly", (counts, sentence) => expect(say(counts)).toBe(sentence));

test("programmed counts as on target, and a legend's own status keeps its name before the unrated", () => {
  expect(say({ "on-target": 1, programmed: 1, unrated: 2, "awaiting-funds": 3 })).toBe(
    "Of 7 actions, 2 are on target (29 %), 3 awaiting funds and 2 not rated.",
  );
});

test("under red, amber and green those are the words", () => {
  expect(say({ green: 3, red: 1 }, "rag")).toBe("Of 4 actions, 3 are green (75 %) and 1 red.");
});
