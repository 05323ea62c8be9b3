const LONGEST_CELL = 32_767;
const MOST_ROUNDS = 30;
const NEGLIGIBLE = 2; /* ms: what takes less is as good as nothing, and mostly noise */

/**
 * How many times longer a job takes than one half its size: the least of many rounds of each, taken in turn, so that a busy
 * machine does not tell against it. Rounds end as soon as the answer is below `enough`.
 */
export function growthOf(half: () => unknown, whole: () => unknown, enough: number): number {
  let [leastHalf, leastWhole] = [Infinity, Infinity];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    leastHalf = Math.min(leastHalf, timeOf(half));
    leastWhole = Math.min(leastWhole, timeOf(whole));
    if (round >= 2 && ratio() < enough) break;
  }
  return ratio();

  function ratio(): number {
    return Math.max(leastWhole, NEGLIGIBLE) / Math.max(leastHalf, NEGLIGIBLE);
  }
}

/** The growth of a reader from half to the whole of the longest cell Excel can hold, filled with a text. */
export function growth(read: (cell: string) => unknown, text: string, enough: number): number {
  const whole = text.repeat(Math.ceil(LONGEST_CELL / text.length)).slice(0, LONGEST_CELL);
  const half = whole.slice(0, LONGEST_CELL / 2);
  return growthOf(
    () => read(half),
    () => read(whole),
    enough,
  );
}

/** Milliseconds of processor time: time spent waiting for a busy machine does not count. */
function timeOf(job: () => unknown): number {
  const from = process.cpuUsage();
  job();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}
