import type { Cell } from "../../src/cells/Cell";
import { check } from "../../src/commands/check";
import { colour } from "../../src/commands/colour";
import { startLiveCheck } from "../../src/commands/live/startLiveCheck";
import { aLongPlan } from "./aLongPlan";
import type { Bench } from "./Bench";

const ACTIONS = 10_000;
const EDITS = 90;
const WHOLE_ROUNDS = 5;
const SHARE = 1 / 50;
const OPTIONS = { today: "2024-03-31" };

const LEADS = ["Petra Quill", "Owen Thrale", "Ines Marlow"];
const DEADLINES = [
  "31 May 2024",
  "June 2024",
  "End of Q3 2024/25",
  "15/01/2024",
  "Ongoing",
  "By summer 2025",
  "Completed",
];
const PROGRESS = ["Draft begun", "Completed", "Delayed until June 2024", "Not due until 2025", "Quotes awaited", ""];

/** The columns edited in turn, and what is typed there. */
const TYPED: readonly (readonly [column: number, texts: readonly string[]])[] = [
  [3, DEADLINES],
  [4, PROGRESS],
  [2, LEADS],
];

/**
 * A row edited in a plan of 10,000 actions, against reading and checking the whole plan again: everything that is worked
 * out for the views, the figures of the overview included. Reading the row from Excel and drawing are not, nor is what
 * the RAG view shows of a colouring once somebody has looked at it.
 */
export const live: Bench = () => {
  const workbook = aLongPlan(ACTIONS);
  const whole = fastest(WHOLE_ROUNDS, () => check(workbook, OPTIONS));
  const checked = check(workbook, OPTIONS);
  const begun = clock();
  const following = startLiveCheck(workbook, OPTIONS, checked);
  const start = clock() - begun;
  const preview = fastest(WHOLE_ROUNDS, () => colour(workbook, checked));
  const rows = workbook.sheets[0]?.rows ?? [];
  const rules: number[] = [];
  const all: number[] = [];
  for (let edit = 0; edit < EDITS; edit++) {
    const rowIndex = 1 + ((edit * 997) % ACTIONS);
    const [column, texts] = TYPED[edit % TYPED.length] ?? [3, DEADLINES];
    const row = [...(rows[rowIndex] ?? [])];
    row[column] = cellOf(texts[(edit + rowIndex) % texts.length] ?? "");
    const from = clock();
    const now = following?.edit({ sheetId: "Plan", rows: new Map([[rowIndex, row]]) });
    rules.push(clock() - from);
    void now?.figures;
    all.push(clock() - from);
    if (!now) return { table: [], missed: [`edit ${edit} had the whole plan read again`] };
  }
  const median = medianOf(all);
  return {
    table: [
      `${ACTIONS} actions; ${EDITS} edits of one cell each, in turn a deadline, progress, a lead; processor time`,
      `the whole read and checked:      ${whole.toFixed(0)} ms (best of ${WHOLE_ROUNDS})`,
      `ratings and findings, one edit:  ${medianOf(rules).toFixed(1)} ms (median)`,
      `and the figures of the overview: ${median.toFixed(1)} ms (median)`,
      `share of the whole:              1/${Math.round(whole / median)}`,
      `once, before the first edit:     ${start.toFixed(0)} ms`,
      `what is to be coloured, worked out anew where RAG shows it: ${preview.toFixed(0)} ms, not in that share`,
    ],
    missed: median <= whole * SHARE ? [] : ["an edit costs at most a fiftieth of the whole"],
  };
};

function medianOf(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Infinity;
}

function cellOf(text: string): Cell | undefined {
  return text === "" ? undefined : { value: text, text, numberFormat: "General" };
}

function fastest(rounds: number, work: () => unknown): number {
  const times = Array.from({ length: rounds }, () => {
    const from = clock();
    work();
    return clock() - from;
  });
  return Math.min(...times);
}

/** Milliseconds of processor time so far: other work on the machine does not count. */
function clock(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
