import { leadsBlind } from "../gold/leadsBlind";
import { plansBlind } from "../gold/plansBlind/plansBlind";
import { progressBlind } from "../gold/progressBlind";
import { readDeadlineGold } from "../gold/readDeadlineGold";
import {
  scoreActionCells,
  scoreActions,
  scoreDeadlines,
  scoreLeads,
  scoreProgress,
  shareOf,
  type Score,
} from "../gold/scoreBlind";

/** Nothing where enough is right; else every miss, to be read in the failure. */
function missesBelow(bound: number, score: Score): readonly string[] {
  return shareOf(score) >= bound ? [] : score.misses;
}

describe("deadline cells labelled blind", () => {
  const score = scoreDeadlines(readDeadlineGold("deadlinesBlind.txt"));

  test("97 % have their kind, due date, dates and interval right", () => {
    expect(missesBelow(0.97, score)).toEqual([]);
  });

  test("none has a wrong due date without a flag", () => {
    expect(score.silent).toEqual([]);
  });

  test("at most 8 % of those read right are flagged", () => {
    expect(score.flagged.length / score.right).toBeLessThanOrEqual(0.08);
  });
});

test("95 % of the lead cells labelled blind are right in names, kinds and posts", () => {
  expect(missesBelow(0.95, scoreLeads(leadsBlind))).toEqual([]);
});

test("95 % of the progress cells labelled blind are right", () => {
  expect(missesBelow(0.95, scoreProgress(progressBlind))).toEqual([]);
});

describe.each(plansBlind.map((plan) => [plan.name, plan] as const))(
  "the whole plan of a %s labelled blind",
  (_, plan) => {
    test("has every action found and none invented", () => {
      expect(scoreActions(plan).misses).toEqual([]);
    });

    test("has its refs, leads and deadlines right", () => {
      expect(scoreActionCells(plan).misses).toEqual([]);
    });
  },
);
