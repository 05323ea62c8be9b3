/** The limits that rules and ratings go by; a person may change each. */
export interface Thresholds {
  /** Past due by up to so many calendar months is behind; by more is far behind. */
  readonly behindMonths: number;
  /** "Due next" looks so many days ahead of the report date. */
  readonly dueSoonDays: number;
  /** A plan is bunched where more than this share of its deadlines is on one day. */
  readonly bunchedShare: number;
  /** A lead is overloaded where they answer for more than this share of the actions still open. */
  readonly overloadedShare: number;
  /** Shares say nothing about a plan of fewer actions than this. */
  readonly fewestForShares: number;
  /** Progress is old where the last date it names lies more than so many days before the report date. */
  readonly oldProgressDays: number;
}

export const DEFAULT_THRESHOLDS: Thresholds = {
  behindMonths: 1,
  dueSoonDays: 30,
  bunchedShare: 1 / 3,
  overloadedShare: 1 / 2,
  fewestForShares: 6,
  oldProgressDays: 92,
};
