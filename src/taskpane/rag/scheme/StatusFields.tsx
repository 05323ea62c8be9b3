import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { SchemeProblem, StatusDraft } from "../../../rag/checkScheme";
import { FillChoice } from "./FillChoice";

const useStyles = makeStyles({
  status: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: tokens.spacingHorizontalS,
    minWidth: 0,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  texts: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 64px",
    gap: tokens.spacingHorizontalS,
    alignItems: "start",
  },
  remove: { justifySelf: "start" },
});

/** One status of a scheme in hand: its word, its letter and its colour, each with what is wrong with it. */
export function StatusFields({
  number,
  status,
  others,
  said,
  onChange,
  onRemove,
}: {
  readonly number: number;
  readonly status: StatusDraft;
  readonly others: readonly StatusDraft[];
  /** What is wrong of these kinds, in sentences; "" where nothing is. */
  readonly said: (...codes: readonly SchemeProblem["code"][]) => string;
  readonly onChange: (change: Partial<StatusDraft>) => void;
  readonly onRemove: () => void;
}) {
  const styles = useStyles();
  const error = (sentence: string) =>
    sentence === "" ? {} : ({ validationState: "error", validationMessage: sentence } as const);
  const name = status.word.trim() || `status ${number}`;
  return (
    <fieldset className={styles.status}>
      <legend>
        {number}. {status.word.trim() || "New status"}
      </legend>
      <div className={styles.texts}>
        <Field label="Word" {...error(said("word-missing", "word-twice"))}>
          <Input
            value={status.word}
            root={{ style: { minWidth: 0 } }}
            input={{ style: { minWidth: 0 } }}
            onChange={(_event, { value }) => onChange({ word: value })}
          />
        </Field>
        <Field label="Letter" {...error(said("letter-wrong", "letter-twice"))}>
          <Input
            value={status.letter}
            maxLength={2}
            root={{ style: { minWidth: 0 } }}
            input={{ style: { minWidth: 0 } }}
            onChange={(_event, { value }) => onChange({ letter: value.toUpperCase() })}
          />
        </Field>
      </div>
      <FillChoice
        status={status}
        others={others}
        problem={said("fill-wrong", "fill-twice")}
        onChange={(fill) => onChange({ fill })}
      />
      <Button size="small" className={styles.remove} onClick={onRemove} aria-label={`Remove ${name}`}>
        Remove
      </Button>
    </fieldset>
  );
}
