import fc from "fast-check";
import {
  addDays,
  dayOf,
  fromEpochDay,
  epochDay,
  monthOf,
  monthSpan,
  weekday,
  yearOf,
  type IsoDate,
} from "../../../src/cells/isoDate";
import { readDeadline } from "../../../src/plan/deadline/readDeadline";

const ENGLISH = "January February March April May June July August September October November December".split(" ");
const WELSH = "Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr".split(" ");
const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const two = (n: number) => String(n).padStart(2, "0");
const ordinal = (n: number) => `${n}${n > 10 && n < 14 ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th")}`;
const WELSH_ENDINGS =
  "af il ydd ydd ed ed fed fed fed fed eg fed eg eg fed eg eg fed eg fed ain ain ain ain ain ain ain ain ain ain ain".split(
    " ",
  );
const english = (date: IsoDate) => ENGLISH[monthOf(date) - 1] ?? "";
const short = (date: IsoDate) => english(date).slice(0, 3);
const welsh = (date: IsoDate) => WELSH[monthOf(date) - 1] ?? "";
const yy = (date: IsoDate) => two(yearOf(date) % 100);

/** Every way of writing one day with its year. */
const DAY_SPELLINGS: readonly ((date: IsoDate) => string)[] = [
  (d) => d,
  (d) => d.replaceAll("-", "/"),
  (d) => d.replaceAll("-", "."),
  (d) => d.replaceAll("-", ""),
  (d) => `${two(dayOf(d))}/${two(monthOf(d))}/${yearOf(d)}`,
  (d) => `${dayOf(d)}/${monthOf(d)}/${yy(d)}`,
  (d) => `${dayOf(d)}.${monthOf(d)}.${yearOf(d)}`,
  (d) => `${two(dayOf(d))}.${two(monthOf(d))}.${yy(d)}`,
  (d) => `${two(dayOf(d))}-${two(monthOf(d))}-${yearOf(d)}`,
  (d) => `${two(dayOf(d))} - ${two(monthOf(d))} - ${yearOf(d)}`,
  (d) => `${two(dayOf(d))} ${two(monthOf(d))} ${yearOf(d)}`,
  (d) => `${dayOf(d)} ${english(d)} ${yearOf(d)}`,
  (d) => `${ordinal(dayOf(d))} of ${english(d)}, ${yearOf(d)}`,
  (d) => `${ordinal(dayOf(d))} ${short(d)} '${yy(d)}`,
  (d) => `${dayOf(d)}\u00a0${short(d)}\u00a0${yearOf(d)}`,
  (d) => `${two(dayOf(d))}-${short(d)}-${yy(d)}`,
  (d) => `${dayOf(d)}${short(d).toUpperCase()}${yearOf(d)}`,
  (d) => `${english(d)} ${ordinal(dayOf(d))} ${yearOf(d)}`,
  (d) => `${english(d)} ${dayOf(d)}, ${yearOf(d)}`,
  (d) => `${yearOf(d)}-${short(d)}-${two(dayOf(d))}`,
  (d) => `${WEEKDAYS[weekday(d)]} ${dayOf(d)} ${english(d)} ${yearOf(d)}`,
  (d) => `${WEEKDAYS[weekday(d)]?.slice(0, 3)}. ${dayOf(d)}/${monthOf(d)}/${yearOf(d)}`,
  (d) => `${dayOf(d)} ${english(d)} ${yearOf(d)} (${WEEKDAYS[weekday(d)]})`,
  (d) => `by ${dayOf(d)} ${welsh(d)} ${yearOf(d)}`,
  (d) => `${dayOf(d)}${WELSH_ENDINGS[dayOf(d) - 1]} o ${welsh(d)} ${yearOf(d)}`,
  (d) => `No later than 5pm on ${ordinal(dayOf(d))} ${english(d)} ${yearOf(d)}`,
  (d) => `${d}T00:00:00`,
];

/** Every way of writing one month with its year. */
const MONTH_SPELLINGS: readonly ((date: IsoDate) => string)[] = [
  (d) => `${english(d)} ${yearOf(d)}`,
  (d) => `${short(d)}-${yy(d)}`,
  (d) => `${short(d)}${yy(d)}`,
  (d) => `${short(d)} ’${yy(d)}`,
  (d) => `${short(d)}. ${yearOf(d)}`,
  (d) => `${two(monthOf(d))}/${yearOf(d)}`,
  (d) => `${yearOf(d)} ${english(d)}`,
  (d) => `Erbyn ${welsh(d)} ${yearOf(d)}`,
];

const days = fc.integer({ min: epochDay("2000-01-01"), max: epochDay("2049-12-31") }).map(fromEpochDay);
const asAt = fc.integer({ min: epochDay("2000-01-01"), max: epochDay("2049-12-31") }).map(fromEpochDay);

test.each(DAY_SPELLINGS.map((spell) => [spell("2009-09-30"), spell] as const))(
  "any day spelt like %s reads back as itself",
  (_like, spell) => {
    fc.assert(
      fc.property(days, asAt, (day, reportDate) => {
        const deadline = readDeadline(spell(day), { asAt: reportDate });
        expect(deadline).toMatchObject({ kind: "dated", due: day, dates: [[day, day]], flags: [] });
      }),
    );
  },
);

test.each(MONTH_SPELLINGS.map((spell) => [spell("2009-09-30"), spell] as const))(
  "any month spelt like %s reads back as itself",
  (_like, spell) => {
    fc.assert(
      fc.property(days, (day) => {
        const span = monthSpan(yearOf(day), monthOf(day));
        expect(readDeadline(spell(day), { asAt: day })).toMatchObject({
          kind: "dated",
          due: span[1],
          dates: [span],
          flags: [],
        });
      }),
    );
  },
);

test("a day that is on no calendar is impossible in every numeric spelling, never another day", () => {
  const impossible = fc
    .record({
      year: fc.integer({ min: 2000, max: 2049 }),
      month: fc.integer({ min: 1, max: 19 }),
      day: fc.integer({ min: 1, max: 39 }),
    })
    .filter(({ year, month, day }) => month > 12 || day > Number(monthSpan(year, month)[1].slice(8)));
  fc.assert(
    fc.property(impossible, fc.constantFrom("/", ".", "-"), ({ year, month, day }, mark) => {
      const deadline = readDeadline([two(day), two(month), year].join(mark), { asAt: "2024-09-30" });
      expect(deadline).toMatchObject({ kind: "unreadable", due: null, dates: [], flags: ["impossible"] });
    }),
  );
});

test("a week is its day and the six after, or the six before", () => {
  fc.assert(
    fc.property(days, (day) => {
      const written = `${dayOf(day)} ${english(day)} ${yearOf(day)}`;
      expect(readDeadline(`w/c ${written}`, { asAt: day }).dates).toEqual([[day, addDays(day, 6)]]);
      expect(readDeadline(`w/e ${written}`, { asAt: day }).dates).toEqual([[addDays(day, -6), day]]);
    }),
  );
});

const PIECES = [
  "31/03/10",
  "March",
  "Sept '09",
  "Q3",
  "2024/25",
  "w/c",
  "end of",
  "mid",
  "revised to",
  "was",
  "completed",
  "not",
  "TBC",
  "every",
  "6",
  "months",
  "within",
  "-",
  "/",
  "to",
  "(",
  ")",
  "\n",
  ".",
  ",",
  ";",
  "?",
  "½",
  "99",
  "12/13/14",
  "year end",
  "Mon",
  "ongoing",
  "from",
  "%",
  "0",
  "term",
  "winter",
  "Autumn 1",
  "half",
  "first",
  "H2",
  "Easter",
  "throughout",
  "started",
  "by",
  "the board",
  "yr hydref",
  "→",
  "'",
  "st",
  "T",
  ":",
];

test("no text makes the reader throw, and what it says hangs together", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: "grapheme", maxLength: 60 }),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(" ")),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join("")),
  );
  fc.assert(
    fc.property(text, asAt, (written, reportDate) => {
      const deadline = readDeadline(written, { asAt: reportDate });
      expect(deadline.raw).toBe(written);
      for (const [first, last] of deadline.dates) expect(first <= last).toBe(true);
      if (deadline.due !== null) expect(deadline.dates.map(([, last]) => last)).toContain(deadline.due);
      if (!["dated", "done", "recurring"].includes(deadline.kind)) expect(deadline.due).toBeNull();
      if (deadline.kind === "dated") expect(deadline.due).not.toBeNull();
      expect(deadline.every !== undefined).toBe(
        deadline.kind === "recurring" || (deadline.kind === "unreadable" && deadline.every !== undefined),
      );
      expect(deadline.readBy?.length ?? 0).toBe(deadline.dates.length);
      if (deadline.labels) expect(deadline.labels).toHaveLength(deadline.dates.length);
      expect(new Set(deadline.flags).size).toBe(deadline.flags.length);
    }),
    { numRuns: 1000 },
  );
});

test("parts of a season named backwards still span from the earlier day to the later", () => {
  const [span] = readDeadline("end of mid winter", { asAt: "2000-01-01" }).dates;
  expect(span && span[0] <= span[1]).toBe(true);
});
