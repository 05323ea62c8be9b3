import { columnLetters } from "../../cells/a1";
import { correctHeader, correctSheet } from "../../commands/correctHeader";
import type { Grid } from "../../plan/Plan";
import { foldText } from "../../plan/text/foldText";
import { counted } from "../../words/counted";
import { monthInWords } from "../../words/monthInWords";
import { useSession } from "../session/SessionContext";
import { Choice } from "./Choice";
import { Reading } from "./Reading";
import { useSaid } from "./useSaid";

const YEARS = 6; /* before and after the year read */

/** Which columns stand for months, and with which month the first begins. */
export function MonthColumns({ grid }: { readonly grid: Grid }) {
  const { say } = useSession();
  const said = useSaid(grid);
  const firstMonth = said?.sheets?.[grid.sheet]?.firstMonth;
  const { months } = grid;
  const columns = Object.entries(grid.headings).map(([at, heading]) => ({ at: Number(at), heading }));
  const first = months?.columnIndex ?? -1;
  const last = months ? first + months.months.length - 1 : -1;
  const run = (from: number, to: number) => {
    const words = (at: number) => foldText(grid.headings[at] ?? "");
    void say((kept) => correctHeader(kept, grid, { months: { from: words(from), to: words(to) } }));
  };
  const none = ["-1", "no column"] as const;
  const named = columns.map(({ at, heading }) => [String(at), `${columnLetters(at)} ${heading}`] as const);
  const month = months?.months[0] ?? "";
  return (
    <>
      <Reading
        what="Months from"
        rule={
          months
            ? `Its headings name ${counted(months.months.length, months.monthsEach ? "quarter" : "month")} in a row.`
            : "No run of headings names months."
        }
        takeBack={
          said?.months === undefined ? null : () => void say((kept) => correctHeader(kept, grid, { months: undefined }))
        }
      >
        <Choice
          value={String(first)}
          options={[none, ...named]}
          choose={(from) =>
            from === none[0]
              ? void say((kept) => correctHeader(kept, grid, { months: null }))
              : run(Number(from), Math.max(Number(from), last))
          }
        />
      </Reading>
      {months && (
        <>
          <Reading what="Months to" rule={null} takeBack={null}>
            <Choice
              value={String(last)}
              options={named.filter(([at]) => Number(at) >= first)}
              choose={(to) => run(first, Number(to))}
            />
          </Reading>
          <Reading
            what={months.monthsEach ? "The first quarter ends with" : "The first of them is"}
            rule={yearRule(grid)}
            takeBack={
              firstMonth === undefined
                ? null
                : () => void say((kept) => correctSheet(kept, grid, { firstMonth: undefined }))
            }
          >
            <Choice
              value={month}
              options={monthsAround(month).map((one) => [one, monthInWords(one)] as const)}
              choose={(chosen) => void say((kept) => correctSheet(kept, grid, { firstMonth: chosen }))}
            />
          </Reading>
        </>
      )}
    </>
  );
}

function yearRule({ months, headings }: Grid): string {
  const heading = headings[months?.columnIndex ?? -1] ?? "";
  return /\d{2}/.test(heading)
    ? `By its heading, “${heading}”.`
    : "The headings give no year: it is the run that holds the report date.";
}

/** The same month in the years around it, then every other month of its year. */
function monthsAround(month: string): readonly string[] {
  const year = Number(month.slice(0, 4));
  const own = month.slice(5);
  const years = Array.from({ length: YEARS * 2 + 1 }, (_, at) => `${year - YEARS + at}-${own}`);
  const others = Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, "0")}`);
  return [...new Set([...years, ...others])].sort();
}
