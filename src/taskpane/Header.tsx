import { useState } from "react";
import { Button, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { GridChoice } from "../commands/Checked";
import type { Grid } from "../plan/Plan";
import { dateInWords } from "../words/dateInWords";
import { SettingsButton } from "./SettingsButton";
import { VISUALLY_HIDDEN } from "./parts/visuallyHidden";
import { useSession, useSessionState } from "./session/SessionContext";

const FIRST_YEAR = 1900; /* a year being typed passes through 0002, 0020 and 0202 */

const useStyles = makeStyles({
  header: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
    display: "grid",
    gap: tokens.spacingVerticalS,
  },
  fields: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
    alignItems: "center",
  },
  label: { paddingRight: tokens.spacingHorizontalM },
  field: { minWidth: 0 },
  hint: { gridColumn: "2", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
  check: { flexGrow: 1 },
  stale: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Which plan, as at which day, and the button that checks it. */
export function Header() {
  const session = useSession();
  const checked = useSessionState((state) => state.checked);
  const isBusy = useSessionState((state) => state.work !== null);
  const isStale = useSessionState((state) => state.isStale);
  const isBySomebodyElse = useSessionState((state) => state.following.isBySomebodyElse);
  const [draft, setDraft] = useState<string | null>(null);
  const styles = useStyles();
  const grid = checked?.grid ?? null;
  return (
    <header className={styles.header}>
      <h1 style={VISUALLY_HIDDEN}>Plan Steward</h1>
      {grid && (
        <div className={styles.fields}>
          {checked && checked.choices.length > 1 && (
            <>
              <label htmlFor="plan" className={styles.label}>
                Plan
              </label>
              <Select
                id="plan"
                className={styles.field}
                select={{ style: { minWidth: 0 } }}
                value={checked.chosen ?? ""}
                onChange={(_event, { value }) => void session.choose(value)}
              >
                {checked.choices.map((choice) => (
                  <option key={choice.id} value={choice.id}>
                    {labelOf(choice, checked.choices)}
                  </option>
                ))}
              </Select>
            </>
          )}
          <label htmlFor="as-at" className={styles.label}>
            As at
          </label>
          <Input
            id="as-at"
            type="date"
            className={styles.field}
            input={{ style: { minWidth: 0 } }}
            aria-describedby="as-at-from"
            value={draft ?? grid.asAt}
            onChange={(_event, { value }) => {
              setDraft(value);
              if (value === "" || Number(value.slice(0, 4)) >= FIRST_YEAR)
                void session.setAsAt(value === "" ? null : value);
            }}
            onBlur={() => setDraft(null)}
          />
          <span id="as-at-from" className={styles.hint}>
            {dateInWords(grid.asAt)}, {asAtHint(grid.asAtFrom)}
          </span>
        </div>
      )}
      <div className={styles.buttons}>
        <Button
          className={styles.check}
          appearance={checked && !isStale ? "secondary" : "primary"}
          disabledFocusable={isBusy}
          onClick={() => void session.check()}
        >
          {checked ? "Check again" : "Check plan"}
        </Button>
        {checked && <SettingsButton />}
      </div>
      <div role="status">
        {isStale && (
          <p className={styles.stale}>
            {isBySomebodyElse ? "Somebody else has changed the workbook" : "The workbook has changed"} since it was
            checked.
          </p>
        )}
      </div>
    </header>
  );
}

function labelOf(choice: GridChoice, all: readonly GridChoice[]): string {
  const isAlone = all.filter(({ sheet }) => sheet === choice.sheet).length === 1;
  const name = isAlone || !choice.title ? choice.sheet : `${choice.sheet}: ${choice.title}`;
  return `${name} (${choice.actionCount} ${choice.actionCount === 1 ? "action" : "actions"})`;
}

/** Beside the date in words, because the field shows it in the browser's own order of day and month. */
function asAtHint({ source, words }: Grid["asAtFrom"]): string {
  if (source === "given") return "your date; clear it to take the plan's own";
  if (source === "said") return "as you said; change it under How this sheet is read";
  return source === "period" ? `from "${words}"` : "today; the plan names no date";
}
