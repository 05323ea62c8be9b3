import type { ProgressState } from "../../../src/plan/Progress";
import { readProgress } from "../../../src/plan/progress/readProgress";

const asAt = "2010-03-31";

describe("the words decide, not their order", () => {
  test.each<[string, ProgressState]>([
    ["Completed", "complete"],
    ["Not yet completed", "not-started"],
    ["To be completed by June", "not-started"],
    ["Previously delayed, now complete", "complete"],
    ["Training has not been delivered", "not-started"],
    ["First phase complete, second to start", "partly-complete"],
    ["Meeting held", "in-progress"],
    ["Improvement Plan.", "not-stated"],
    ["", "not-stated"],
    ["constructor", "not-stated"],
  ])("%j is %s", (text, state) => {
    expect(readProgress(text, { asAt }).state).toBe(state);
  });
});
