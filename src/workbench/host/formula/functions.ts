import { FormulaError } from "./FormulaError";

export type Scalar = string | number | boolean | null;

/** A function's argument: a literal, or the cells of a reference, in which texts and truth values do not count. */
export interface Argument {
  readonly values: readonly Scalar[];
  readonly isReference: boolean;
}

type FormulaFunction = (args: readonly Argument[], today: number) => Scalar;

/** What the workbench can work out. Everything else keeps its formula and reads "#NAME?". */
export const FUNCTIONS: Readonly<Record<string, FormulaFunction>> = {
  SUM: (args) => numbers(args).reduce((sum, value) => sum + value, 0),
  AVERAGE: (args) => {
    const values = numbers(args);
    if (values.length === 0) throw new FormulaError("#DIV/0!");
    return values.reduce((sum, value) => sum + value, 0) / values.length;
  },
  MIN: (args) => numbers(args).reduce((least, value, index) => (index === 0 ? value : Math.min(least, value)), 0),
  MAX: (args) => numbers(args).reduce((most, value, index) => (index === 0 ? value : Math.max(most, value)), 0),
  COUNT: (args) => numbers(args).length,
  COUNTA: (args) => args.flatMap(({ values }) => values).filter((value) => value !== null).length,
  COUNTBLANK: (args) => args.flatMap(({ values }) => values).filter((value) => value === null || value === "").length,
  COUNTIF: ([range, criterion]) => {
    const fits = readCriterion(single(criterion));
    return (range?.values ?? []).filter(fits).length;
  },
  TODAY: (_args, today) => today,
  ROUND: ([value, digits]) => {
    const scale = 10 ** toNumber(single(digits));
    const number = toNumber(single(value));
    return (Math.sign(number) * Math.round(Math.abs(number) * scale + 1e-9)) / scale;
  },
  ABS: ([value]) => Math.abs(toNumber(single(value))),
  N: ([value]) => (typeof single(value) === "string" ? 0 : toNumber(single(value))),
  TRIM: ([value]) => toText(single(value)).trim().replace(/ +/g, " "),
  ISBLANK: ([value]) => value?.isReference === true && single(value) === null,
  LEN: ([value]) => toText(single(value)).length,
  AND: (args) => args.flatMap(({ values }) => values).every((value) => value === null || toNumber(value) !== 0),
  OR: (args) => args.flatMap(({ values }) => values).some((value) => value !== null && toNumber(value) !== 0),
  NOT: ([value]) => toNumber(single(value)) === 0,
};

export function toNumber(value: Scalar): number {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  const number = Number(value);
  if (value.trim() === "" || Number.isNaN(number)) throw new FormulaError("#VALUE!");
  return number;
}

export function toText(value: Scalar): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(Number(value.toPrecision(15))) : value;
}

function single(argument: Argument | undefined): Scalar {
  return argument?.values[0] ?? null;
}

/** *documented*: in a reference only numbers count; an argument written out is made a number, or fails. */
function numbers(args: readonly Argument[]): number[] {
  return args.flatMap(({ values, isReference }) =>
    isReference ? values.filter((value) => typeof value === "number") : values.map(toNumber),
  );
}

/** "Complete", ">3", "<>", "R*": what COUNTIF counts. */
function readCriterion(criterion: Scalar): (value: Scalar) => boolean {
  if (typeof criterion !== "string") return (value) => value === criterion;
  const [, operator = "", rest = ""] = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(criterion) ?? [];
  const number = rest.trim() !== "" ? Number(rest) : NaN;
  if (operator === "<" || operator === ">" || operator === "<=" || operator === ">=") {
    return (value) => typeof value === "number" && compare(value, number, operator);
  }
  const pattern = new RegExp(`^${[...rest.toLowerCase()].map(wildcard).join("")}$`, "s");
  const isEqual = (value: Scalar) =>
    Number.isNaN(number) || typeof value !== "number" ? pattern.test(toText(value).toLowerCase()) : value === number;
  return operator === "<>" ? (value) => !isEqual(value) : (value) => value !== null && isEqual(value);
}

function compare(value: number, limit: number, operator: "<" | ">" | "<=" | ">="): boolean {
  if (operator === "<") return value < limit;
  if (operator === ">") return value > limit;
  return operator === "<=" ? value <= limit : value >= limit;
}

function wildcard(character: string): string {
  if (character === "*") return "[^]*?";
  if (character === "?") return "[^]";
  return character.replace(/[\\^$.|+()[\]{}/-]/, "\\$&");
}
