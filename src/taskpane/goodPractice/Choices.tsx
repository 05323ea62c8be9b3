import type { ReactNode } from "react";
import { Button, makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  choice: { minWidth: 0 },
  sign: { marginRight: tokens.spacingHorizontalXS },
  chosen: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
    backgroundColor: tokens.colorBrandBackground2,
    ...shorthands.borderColor(tokens.colorBrandStroke1),
  },
});

/** A few things of which one is chosen; pressing the chosen one again chooses `none`, where there is such a thing. */
export function Choices<Id extends string>({
  label,
  options,
  chosen,
  none,
  choose,
}: {
  readonly label: string;
  readonly options: readonly (readonly [id: Id, words: ReactNode])[];
  readonly chosen: Id | "";
  readonly none?: Id | "";
  readonly choose: (id: Id | "") => void;
}) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={label} className={styles.choices}>
      {options.map(([id, words]) => (
        <Button
          key={id}
          size="small"
          shape="circular"
          className={mergeClasses(styles.choice, chosen === id && styles.chosen)}
          aria-pressed={chosen === id}
          onClick={() => choose(chosen === id && none !== undefined ? none : id)}
        >
          {chosen === id && (
            <span aria-hidden="true" className={styles.sign}>
              ✓
            </span>
          )}
          {words}
        </Button>
      ))}
    </div>
  );
}
