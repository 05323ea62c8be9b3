import { useState } from "react";
import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { correctSheet } from "../../commands/correctHeader";
import type { Grid } from "../../plan/Plan";
import { dateInWords } from "../../words/dateInWords";
import { GoTo } from "../parts/GoTo";
import { useSession } from "../session/SessionContext";
import { Choice } from "./Choice";
import { Reading } from "./Reading";
import { useSaid } from "./useSaid";

type From = "plan" | "today" | "day";

const FIRST_YEAR = 1900; /* a year being typed passes through 0002, 0020 and 0202 */

const useStyles = makeStyles({ choices: { display: "grid", gap: tokens.spacingVerticalXS } });

/** As at which day this plan stands: by its own words, today, or a day that the person gives it for good. */
export function ReportDate({ grid }: { readonly grid: Grid }) {
  const { say } = useSession();
  const [draft, setDraft] = useState<string | null>(null);
  const styles = useStyles();
  const said = useSaid(grid)?.sheets?.[grid.sheet]?.asAt;
  const keep = (asAt: string | undefined) => void say((kept) => correctSheet(kept, grid, { asAt }));
  const from: From = said === undefined ? "plan" : said === "today" ? "today" : "day";
  return (
    <Reading
      what="Report date"
      rule={<Rule grid={grid} />}
      takeBack={said === undefined ? null : () => keep(undefined)}
    >
      <div className={styles.choices} role="group">
        <Choice<From>
          label="Where the report date is from"
          value={from}
          options={[
            ["plan", from === "plan" ? `As the plan says: ${dateInWords(grid.asAt)}` : "As the plan says"],
            ["today", "Always today"],
            ["day", "A day you give it"],
          ]}
          choose={(chosen) => keep(chosen === "plan" ? undefined : chosen === "today" ? "today" : grid.asAt)}
        />
        {from === "day" && (
          <Input
            type="date"
            size="small"
            aria-label="The report date of this plan"
            input={{ style: { minWidth: 0 } }}
            value={draft ?? said ?? ""}
            onChange={(_event, { value }) => {
              setDraft(value);
              if (Number(value.slice(0, 4)) >= FIRST_YEAR) keep(value);
            }}
            onBlur={() => setDraft(null)}
          />
        )}
      </div>
    </Reading>
  );
}

function Rule({ grid: { sheet, asAtFrom } }: { readonly grid: Grid }) {
  const { source, words, cell } = asAtFrom;
  if (source === "given") return <>The day asked for above.</>;
  if (source !== "period") return <>The plan names no period, so today is taken.</>;
  if (!cell) return <>From the sheet's name, “{words}”.</>;
  return (
    <>
      From <GoTo address={{ sheet, ...cell }}>“{words}”</GoTo>.
    </>
  );
}
