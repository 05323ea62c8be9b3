/** A length of time in days, weeks, months or years. */
export type Period = readonly [count: number, unit: "D" | "W" | "M" | "Y"];

/** Words that say how often, in English and Welsh. */
export const FREQUENCIES: Readonly<Record<string, Period>> = {
  daily: [1, "D"],
  weekly: [1, "W"],
  wkly: [1, "W"],
  fortnightly: [2, "W"],
  monthly: [1, "M"],
  mthly: [1, "M"],
  quarterly: [3, "M"],
  qtrly: [3, "M"],
  quaterly: [3, "M"],
  termly: [4, "M"],
  yearly: [1, "Y"],
  yrly: [1, "Y"],
  annually: [1, "Y"],
  annual: [1, "Y"],
  anually: [1, "Y"],
  biannually: [6, "M"],
  biannual: [6, "M"],
  biennial: [2, "Y"],
  biennially: [2, "Y"],
  blynyddol: [1, "Y"],
  flynyddol: [1, "Y"],
  misol: [1, "M"],
  fisol: [1, "M"],
  wythnosol: [1, "W"],
  chwarterol: [3, "M"],
};

/** Words for a length of time; a plural "s" may follow. */
export const UNITS: Readonly<Record<string, Period>> = {
  day: [1, "D"],
  week: [1, "W"],
  wk: [1, "W"],
  wythnos: [1, "W"],
  fortnight: [2, "W"],
  month: [1, "M"],
  mth: [1, "M"],
  mis: [1, "M"],
  quarter: [3, "M"],
  qtr: [3, "M"],
  chwarter: [3, "M"],
  term: [4, "M"],
  year: [1, "Y"],
  yr: [1, "Y"],
  blwyddyn: [1, "Y"],
};
