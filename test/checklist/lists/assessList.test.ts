import { assessList } from "../../../src/checklist/lists/assessList";
import { followUpList } from "../../../src/checklist/lists/followUpList";
import { smartList } from "../../../src/checklist/lists/smartList";
import type { Action, Grid } from "../../../src/plan/Plan";
import { listAssessedSentence } from "../../../src/words/listAssessedSentence";
import { aGrid } from "../../fixtures/aGrid";
import { aLead } from "../../fixtures/aLead";
import { aProgress } from "../../fixtures/aProgress";
import { aTheme } from "../../fixtures/aTheme";

const LISTS = [smartList, followUpList];
const find = (id: string, actions: readonly Partial<Action>[], grid: Partial<Grid> = {}) => {
  const all = LISTS.flatMap((list) => assessList(list, aGrid(actions, grid)));
  const one = all.find(({ criterion }) => criterion.id === id);
  if (!one) throw new Error(`there is no ${id}`);
  return one;
};
const withColumn = { columns: { recommendation: 0, action: 1 } };
const closed = (raw: string, outcome = "") => ({ progress: aProgress("complete", { raw }), outcome });

test.each<[string, string, readonly Partial<Action>[], Partial<Grid>, string, string]>([
  ["owned by one", "S3", [{}], {}, "met", "1 of 1 actions."],
  ["owned by nobody", "S3", [{ leads: [] }], {}, "no-evidence", "None of 1 actions."],
  [
    "owned by two cannot be told",
    "S3",
    [{ leads: [aLead("A Finch"), aLead("B Rowe")] }],
    {},
    "needs-evidence",
    "None of 1 actions; of 1 the plan cannot tell.",
  ],
  [
    "a recommendation with one action among its rows has one",
    "F1",
    [{ recommendation: "Write", action: "" }, { recommendation: "Write" }, { recommendation: "Read", action: "" }],
    withColumn,
    "partly",
    "1 of 2 recommendations.",
  ],
  [
    "a heading without actions is an orphan",
    "F1",
    [{ theme: 0 }],
    { themes: [aTheme("Paths"), aTheme("Gates")] },
    "partly",
    "1 of 2 recommendations.",
  ],
  [
    "an action under nothing is one too",
    "F2",
    [{ theme: 0 }, {}],
    { themes: [aTheme("Paths")] },
    "partly",
    "1 of 2 actions.",
  ],
  ["an owner of any kind", "F3", [{ leads: [] }, {}], {}, "partly", "1 of 2 actions."],
  ["a date", "F4", [{}], {}, "met", "1 of 1 actions."],
  ["an outcome", "F5", [{}], {}, "no-evidence", "None of 1 actions."],
  ["closed by a word alone shows nothing", "F6", [closed("COMPLETE")], {}, "no-evidence", "None of 1 closed actions."],
  [
    "closed with words to show for it",
    "F6",
    [closed("Complete. Guide on the website.")],
    {},
    "met",
    "1 of 1 closed actions.",
  ],
  ["nothing closed", "F6", [{}], {}, "not-applicable", "The plan has no closed actions."],
])("%s", (_rule, id, actions, grid, answer, sentence) => {
  const one = find(id, actions, grid);
  expect([one.answer, listAssessedSentence(one)]).toEqual([answer, sentence]);
});

test("no criterion of a list has the number of another", () => {
  const ids = LISTS.flatMap(({ criteria }) => criteria.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});
