/**
 * What one plan holds for one criterion: the rows (as a person numbers them) whose action a reader would accept as
 * evidence, in part at least; none where the plan has nothing to show. Rows that merely share a word are no evidence.
 */
export interface EvidenceGold {
  readonly workbook: string;
  readonly sheet: string;
  readonly criterion: number;
  readonly rows: readonly number[];
}

interface PlanGold {
  readonly sheet: string;
  /** By criterion. */
  readonly rows: Readonly<Record<number, readonly number[]>>;
  /** Criteria judged to have no right cell in this plan. */
  readonly none: readonly number[];
}

/** Sample plans are invented; the others are known only by where a thing stands, and are read where they are at hand. */
const plans: Readonly<Record<string, PlanGold>> = {
  "monthly-grid.xlsx": {
    sheet: "February 2026",
    rows: {
      2: [38],
      4: [28, 52],
      16: [55],
      21: [67],
      24: [9, 54, 66],
      25: [8, 25],
      39: [53],
      45: [55],
    },
    none: [1, 7, 9, 10, 12, 18, 23, 33, 34, 40, 43, 46, 47, 48, 49],
  },
  "quarterly-report.xlsx": {
    sheet: "Quarter 2",
    rows: {
      4: [12, 19],
      16: [27, 28],
      20: [9, 19],
      24: [7, 11],
      25: [6],
      37: [21],
      39: [28],
      44: [8, 23],
      45: [27],
    },
    none: [7, 9, 10, 12, 18, 21, 23, 33, 34, 40, 46, 47, 48, 49],
  },
  "recommendation-tracker.xlsx": {
    sheet: "Action tracker",
    rows: { 2: [6, 7], 6: [5, 8], 20: [6], 39: [21], 42: [7], 45: [28] },
    none: [7, 9, 10, 12, 16, 17, 18, 21, 23, 24, 33, 40, 43, 46, 47, 48, 49],
  },
  "monthly-progress-2010.xlsx": {
    sheet: "March 2010",
    rows: {
      2: [52, 72, 104, 115, 123, 172],
      4: [72, 73, 74, 96, 114, 133, 142],
      5: [30, 74, 104, 114, 151],
      8: [123],
      16: [85, 195, 203, 204, 212, 213],
      20: [40, 52, 72, 104, 123],
      21: [114, 133],
      22: [123],
      23: [150],
      24: [9, 30, 43, 75, 232],
      25: [8, 39, 224],
      33: [115],
      39: [73, 84, 132, 141],
      42: [115],
      44: [73, 94, 96, 132, 133, 141, 142, 161, 203],
      45: [203, 204],
    },
    none: [7, 10, 12, 17, 19, 40, 43, 46, 47, 48, 49],
  },
  "quarterly-report-2009.xlsx": {
    sheet: "Quarter 1",
    rows: {
      1: [14, 16],
      4: [10, 14, 19, 21, 23],
      5: [14, 21, 24],
      16: [25],
      20: [9],
      21: [21, 23],
      24: [7, 15, 19],
      25: [6, 9],
      39: [23],
      44: [14, 19, 23],
      45: [10, 25],
    },
    none: [7, 9, 10, 12, 17, 18, 19, 23, 33, 40, 43, 46, 47, 48, 49],
  },
  "action-plan-2004.xlsx": {
    sheet: "Action Plan",
    rows: {
      1: [7],
      4: [7, 8, 9, 10, 11],
      5: [7, 30],
      8: [4, 24, 47],
      16: [33],
      20: [39],
      21: [9, 22, 24],
      25: [12],
      26: [12],
      29: [38],
      33: [55],
      34: [32],
      37: [7, 39],
      38: [7],
      39: [4, 18, 29, 30, 31, 45, 46],
      40: [21, 27, 28],
      44: [11, 21, 30],
      46: [27],
      47: [27],
      48: [27],
    },
    none: [7, 12, 17, 18, 23, 43, 45, 49],
  },
  "audit-recommendations-2008.xlsx": {
    sheet: "Action Planning",
    rows: {
      2: [6, 10],
      8: [5, 19],
      16: [17, 20, 25, 26, 33, 35, 41, 42],
      20: [6, 10, 19, 42],
      23: [35],
      29: [17],
      39: [19],
      42: [10],
      45: [40],
    },
    none: [7, 9, 10, 12, 13, 17, 18, 19, 40, 43, 46, 47, 48, 49],
  },
};

/** Labelled by hand, from the criteria and the plans alone, before there was a search to try on them. */
export const EVIDENCE_GOLD: readonly EvidenceGold[] = Object.entries(plans).flatMap(
  ([workbook, { sheet, rows, none }]) => [
    ...Object.entries(rows).map(([criterion, right]) => ({
      workbook,
      sheet,
      criterion: Number(criterion),
      rows: right,
    })),
    ...none.map((criterion) => ({ workbook, sheet, criterion, rows: [] })),
  ],
);
