import { CRITERIA, criterionSentence } from "../../src/checklist/criteria";
import type { Criterion } from "../../src/checklist/Criterion";
import { findEvidence } from "../../src/checklist/evidence/findEvidence";
import type { Grid } from "../../src/plan/Plan";
import { readPlan } from "../../src/plan/readPlan";
import { readOwnChecklist, type OwnChecklist } from "../../src/sheets/readOwnChecklist";
import { aSheet } from "../fixtures/aSheet";
import { EVIDENCE_GOLD, type EvidenceGold } from "../gold/evidence";
import { aLongPlan } from "./aLongPlan";
import type { BenchResult } from "./Bench";
import { readGoldPlans } from "./readGoldPlans";

const SHOWN = 3;
const LOOKED_AT = 10;
const ROUNDS = 15;
const OWN = 2_000; /* criteria */
const FRAME = 16; /* ms */
const TELLING = ["reviewed each year", "published", "tested against the standards", "compared with others", "surveyed"];

/** The rows a search finds for a criterion, likeliest first, as a person numbers them. */
type Search = (criterion: Criterion, grid: Grid) => readonly number[];

const ours: Search = (criterion, grid) => {
  const rows = new Map(grid.actions.map(({ key, rowIndex }) => [key, rowIndex + 1]));
  return findEvidence(criterion, grid).flatMap(({ actionKey }) => rows.get(actionKey) ?? []);
};

/** What a plain search does: the rows that share most words of four letters or more with the criterion. */
const plainWords: Search = (criterion, grid) => {
  const asked = new Set(wordsOf(criterionSentence(criterion)));
  return grid.actions
    .map(({ recommendation, action, outcome, progress, rowIndex }) => {
      const said = new Set(wordsOf([recommendation, action, outcome, progress.raw].join(" ")));
      return { row: rowIndex + 1, shared: [...said].filter((word) => asked.has(word)).length };
    })
    .filter(({ shared }) => shared > 0)
    .sort((left, right) => right.shared - left.shared)
    .slice(0, LOOKED_AT)
    .map(({ row }) => row);
};

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z]{4,}/g) ?? [];
}

/**
 * Evidence found in plans labelled by hand, by us and by plain word matching; what the first suggestions cost beside the
 * reading of a long plan, which a person waits for before them; and how long each of two thousand criteria of their own
 * takes. Plans that are not at hand (`PLANS_DIR`) are left out, and the table says how many were searched.
 */
export async function evidence(): Promise<BenchResult> {
  const plans = await readGoldPlans(EVIDENCE_GOLD);
  const gold = EVIDENCE_GOLD.filter(({ workbook }) => plans.has(workbook));
  const us = score(ours, gold, plans);
  const them = score(plainWords, gold, plans);
  const cost = costOfFirst();
  const own = costOfOwn();
  const pairs = gold.reduce((count, { rows }) => count + Math.max(rows.length, 1), 0);
  const workbooks = new Set(EVIDENCE_GOLD.map(({ workbook }) => workbook)).size;
  return {
    table: [
      `${pairs} labelled pairs in ${plans.size} of ${workbooks} plans`,
      line("", "shown right", "right found in ten"),
      line("Plan Steward", percent(us.precision), percent(us.recall)),
      line("plain words", percent(them.precision), percent(them.recall)),
      `First suggestions on 10,000 actions: ${milliseconds(cost.first)}, ${percent(cost.first / cost.reading)} of reading them`,
      `The same for a criterion of a person's own: ${milliseconds(cost.firstOwn)}, ${percent(cost.firstOwn / cost.reading)}`,
      `${OWN} criteria of their own on 10,000 actions: read from a sheet in ${milliseconds(own.reading)}; ` +
        `each searched in ${milliseconds(own.usual)}, the slowest in ${milliseconds(own.slowest)}`,
    ],
    missed: [
      ...(us.precision >= 0.7 ? [] : ["at least 7 in 10 suggestions shown are right"]),
      ...(us.recall >= 0.8 ? [] : ["at least 8 in 10 right cells are among the first ten"]),
      ...(cost.first <= cost.reading / 5 ? [] : ["first suggestions cost at most a fifth of reading"]),
      ...(own.usual <= FRAME ? [] : ["a criterion of a person's own is searched within a frame"]),
    ],
  };
}

function score(search: Search, gold: readonly EvidenceGold[], plans: ReadonlyMap<string, Grid>) {
  let [shown, right, wanted, found] = [0, 0, 0, 0];
  for (const { workbook, criterion: id, rows } of gold) {
    const grid = plans.get(workbook);
    const criterion = CRITERIA.find((one) => one.id === id);
    if (!grid || !criterion) continue;
    const got = search(criterion, grid);
    const first = got.slice(0, SHOWN);
    shown += first.length;
    right += first.filter((row) => rows.includes(row)).length;
    wanted += rows.length;
    found += rows.filter((row) => got.slice(0, LOOKED_AT).includes(row)).length;
  }
  return { precision: right / shown, recall: found / wanted };
}

/** By processor time, each the best of some rounds. Every round reads anew, as an index lasts as long as its plan. */
function costOfFirst() {
  const cells = aLongPlan(10_000);
  const [criterion] = CRITERIA.filter(({ id }) => id === 39);
  const own = { id: "C1", text: "Complaints about old cases are answered and reported to Members" };
  const rounds = Array.from({ length: ROUNDS }, () => {
    let grid: Grid | undefined;
    const reading = processorTime(() => ([grid] = readPlan(cells, { today: "2026-03-31" }).grids));
    const first = processorTime(() => criterion && grid && findEvidence(criterion, grid));
    const firstOwn = processorTime(() => grid && findEvidence(own, grid));
    return { reading, first, firstOwn };
  });
  const best = (of: (round: (typeof rounds)[number]) => number) => Math.min(...rounds.map(of));
  return {
    reading: best(({ reading }) => reading),
    first: best(({ first }) => first),
    firstOwn: best(({ firstOwn }) => firstOwn),
  };
}

/** Two thousand criteria that a person lists on a sheet: reading them, then searching each once the plan is indexed. */
function costOfOwn() {
  const sheet = aSheet(
    Array.from({ length: OWN }, (_, index) => [
      `${index + 1}`,
      `Replies to residents of street ${index} are ${TELLING[index % TELLING.length]} and Members are told`,
      index % 3 === 0 ? "Yes" : "",
    ]),
    { name: "Standards" },
  );
  const [grid] = readPlan(aLongPlan(10_000), { today: "2026-03-31" }).grids;
  let criteria: OwnChecklist["criteria"] = [];
  const reading = Math.min(
    ...Array.from({ length: 3 }, () => processorTime(() => (criteria = readOwnChecklist(sheet)?.criteria ?? []))),
  );
  const searched = criteria.map(({ number, text }) =>
    processorTime(() => grid && findEvidence({ id: `C${number}`, text }, grid)),
  );
  const [, ...each] = searched; /* the first makes the index */
  each.sort((left, right) => left - right);
  return { reading, usual: each[Math.floor(each.length / 2)] ?? 0, slowest: each.at(-1) ?? 0 };
}

/** Milliseconds. */
function processorTime(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function milliseconds(time: number): string {
  return `${time.toFixed(1)} ms`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function line(...columns: readonly string[]): string {
  return columns.map((column, index) => (index === 0 ? column.padEnd(20) : column.padStart(20))).join("");
}
