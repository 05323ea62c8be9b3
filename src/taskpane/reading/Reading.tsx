import type { ReactElement, ReactNode } from "react";
import { Field, makeStyles, tokens } from "@fluentui/react-components";
import { TakeBack } from "./TakeBack";

const useStyles = makeStyles({
  reading: { marginBottom: tokens.spacingVerticalM },
  field: { gridTemplateColumns: "minmax(0, 1fr)" }, // the longest line of a list does not make it wide
  rule: { color: tokens.colorNeutralForeground2, marginTop: tokens.spacingVerticalXXS },
});

/** One reading: what was read, the list to correct it from, what it rests on, and the way back from what a person said. */
export function Reading({
  what,
  rule,
  takeBack,
  children,
}: {
  readonly what: string;
  readonly rule: ReactNode;
  /** Given where a person said it. */
  readonly takeBack: (() => void) | null;
  readonly children: ReactElement;
}) {
  const styles = useStyles();
  return (
    <div className={styles.reading}>
      <Field label={what} className={styles.field}>
        {children}
      </Field>
      <div className={styles.rule}>{takeBack ? <TakeBack what={what} takeBack={takeBack} /> : rule}</div>
    </div>
  );
}
