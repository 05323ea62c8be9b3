import { Field, makeStyles, tokens } from "@fluentui/react-components";
import { STATUSES, type BuiltInStatus } from "../../../plan/Status";
import type { StatusDraft } from "../../../rag/checkScheme";
import { statusWord } from "../../../words/statusWord";
import { NarrowSelect } from "../NarrowSelect";

const useStyles = makeStyles({
  rules: { display: "grid", gap: tokens.spacingVerticalS, margin: 0, padding: 0, minWidth: 0, border: "none" },
  legend: { fontWeight: tokens.fontWeightSemibold, marginBottom: tokens.spacingVerticalS },
});

/** What leads to each status: for every rating that words and dates can give, the status that stands for it. */
export function RatingRules({
  statuses,
  said,
  onChange,
}: {
  readonly statuses: readonly StatusDraft[];
  /** What is wrong with a rating; "" where nothing is. */
  readonly said: (rating: BuiltInStatus) => string;
  readonly onChange: (statuses: readonly StatusDraft[]) => void;
}) {
  const styles = useStyles();
  const lead = (rating: BuiltInStatus, to: number): void =>
    onChange(
      statuses.map((status, index) => {
        const others = status.from.filter((one) => one !== rating);
        return { ...status, from: index === to ? [...others, rating] : others };
      }),
    );
  return (
    <fieldset className={styles.rules}>
      <legend className={styles.legend}>What leads to each status</legend>
      {STATUSES.map((rating) => {
        const problem = said(rating);
        const at = statuses.findIndex(({ from }) => from.includes(rating));
        return (
          <Field
            key={rating}
            label={`Rated “${statusWord(rating)}” is`}
            {...(problem === "" ? {} : { validationState: "error", validationMessage: problem })}
          >
            <NarrowSelect size="small" value={String(at)} onChange={(_event, { value }) => lead(rating, Number(value))}>
              {at < 0 && <option value="-1">Choose a status</option>}
              {statuses.map(({ word, letter }, index) => (
                <option key={index} value={String(index)}>
                  {word.trim() || `Status ${index + 1}`} ({letter || "?"})
                </option>
              ))}
            </NarrowSelect>
          </Field>
        );
      })}
    </fieldset>
  );
}
