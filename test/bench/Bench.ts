/** What a measurement prints, and the bounds it missed, each in one sentence. */
export interface BenchResult {
  readonly table: readonly string[];
  readonly missed: readonly string[];
}

export type Bench = () => BenchResult | Promise<BenchResult>;
