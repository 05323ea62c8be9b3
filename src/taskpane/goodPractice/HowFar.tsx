import type { ReactNode } from "react";
import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { Assessment } from "../../commands/assessmentOf";

const useStyles = makeStyles({
  far: { display: "grid", gap: tokens.spacingVerticalXS },
  line: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  words: { fontWeight: tokens.fontWeightSemibold },
  since: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** How far along one is, and what the plan shows otherwise than last time. */
export function HowFar({
  assessment: { items, since },
  children,
}: {
  readonly assessment: Assessment;
  /** Stands beside the figure. */
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const answered = items.filter(({ isAnswered }) => isAnswered).length;
  const words = `${answered} of ${items.length} answered`;
  return (
    <div className={styles.far}>
      <div className={styles.line}>
        <span className={styles.words}>{words}</span>
        {children}
      </div>
      <ProgressBar aria-label={words} value={items.length === 0 ? 0 : answered / items.length} thickness="large" />
      {since !== "" && <p className={styles.since}>{since}</p>}
    </div>
  );
}
