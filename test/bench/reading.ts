import { readDeadline } from "../../src/plan/deadline/readDeadline";
import { readDeadlineGold, type DeadlineGold } from "../gold/readDeadlineGold";
import type { Bench } from "./Bench";
import { readWithChrono } from "./readWithChrono";

const SHIFTS = [0, 1, 2, 3, 4, 5, 6, 7]; /* years */
const ROUNDS = 60;

/** What a reader says of a cell: the day it is due by, and whether it says that it is unsure. */
interface Answer {
  readonly due: string | null;
  readonly isFlagged: boolean;
}

type Reader = (text: string, asAt: string) => Answer;

const ours: Reader = (text, asAt) => {
  const { due, kind, flags } = readDeadline(text, { asAt });
  return { due, isFlagged: flags.length > 0 || kind === "unreadable" };
};

/** Chrono has no doubts to tell; where it finds no date it says so, which is not silent. */
const chrono: Reader = (text, asAt) => {
  const due = readWithChrono(text, asAt);
  return { due, isFlagged: due === null };
};

/** Deadline cells of the hand-labelled corpora, read by us and by chrono-node: right, silently wrong, and how fast. */
export const reading: Bench = () => {
  const gold = [...readDeadlineGold("deadlines.txt"), ...readDeadlineGold("deadlinesHeldOut.txt")];
  const texts = distinctCells(gold);
  const [ourSpeed, theirSpeed] = cellsPerSecond(ours, chrono, texts);
  const us = { ...score(ours, gold), perSecond: ourSpeed };
  const them = { ...score(chrono, gold), perSecond: theirSpeed };
  const flaggedRight = gold.filter((row) => isAllRight(row) && readDeadline(row.text, row).flags.length > 0).length;
  const table = [
    `${gold.length} labelled deadline cells; ${texts.length} distinct cells timed`,
    row("", "due right", "silently wrong", "cells a second"),
    row("Plan Steward", percent(us.right), percent(us.silent), String(us.perSecond)),
    row("chrono-node en.GB", percent(them.right), percent(them.silent), String(them.perSecond)),
    `Kind, due, dates and repeat all right: ${percent(gold.filter(isAllRight).length / gold.length)}, of which flagged ${flaggedRight}`,
  ];
  const bounds: readonly (readonly [boolean, string])[] = [
    [us.right - them.right >= 0.2, "at least 20 points more due dates right than chrono-node"],
    [us.silent === 0, "no due date silently wrong"],
    [us.perSecond >= 5 * them.perSecond, "at least 5 times the cells a second of chrono-node"],
  ];
  return { table, missed: bounds.flatMap(([isMet, bound]) => (isMet ? [] : [bound])) };
};

function score(read: Reader, gold: readonly DeadlineGold[]): { right: number; silent: number } {
  let right = 0;
  let silent = 0;
  for (const { text, asAt, due } of gold) {
    const answer = read(text, asAt);
    if (answer.due === due) right++;
    else if (!answer.isFlagged) silent++;
  }
  return { right: right / gold.length, silent: silent / gold.length };
}

function isAllRight(row: DeadlineGold): boolean {
  const { kind, due, dates, every } = readDeadline(row.text, row);
  return JSON.stringify([kind, due, dates, every]) === JSON.stringify([row.kind, row.due, row.dates, row.every]);
}

/** The corpus's texts, and the same in other years, no two alike: neither reader can live on what it saw before. */
function distinctCells(gold: readonly DeadlineGold[]): readonly string[] {
  const later = (text: string, years: number) => text.replace(/\b20\d\d\b/g, (year) => String(Number(year) + years));
  const texts = new Set(gold.flatMap(({ text }) => SHIFTS.map((years) => later(text, years))));
  return [...texts].map((text) => Buffer.from(text).toString()); // not cuttings of the corpus: texts as a workbook holds them
}

/**
 * Of two readers, by processor time: the best of some rounds after one to warm up. By turns, so that both meet the machine
 * at its best.
 */
function cellsPerSecond(one: Reader, other: Reader, texts: readonly string[]): readonly [number, number] {
  const best: [number, number] = [Infinity, Infinity]; /* microseconds */
  for (let round = 0; round <= ROUNDS; round++) {
    const times = [cost(one, texts), cost(other, texts)] as const;
    if (round > 0) [best[0], best[1]] = [Math.min(best[0], times[0]), Math.min(best[1], times[1])];
  }
  return [perSecond(best[0], texts), perSecond(best[1], texts)];
}

function cost(read: Reader, texts: readonly string[]): number {
  const start = process.cpuUsage();
  for (const text of texts) read(text, "2010-01-31");
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

function perSecond(time: number, texts: readonly string[]): number {
  return Math.round(texts.length / (time / 1_000_000));
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function row(...columns: readonly string[]): string {
  return columns.map((column, index) => (index === 0 ? column.padEnd(20) : column.padStart(16))).join("");
}
