import { makeStyles, tokens } from "@fluentui/react-components";
import type { StatusCount } from "../../rag/Figures";
import type { Scheme } from "../../rag/Scheme";
import { statusLook } from "../parts/statusLook";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    height: "28px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
    forcedColorAdjust: "none",
  },
  part: {
    minWidth: 0,
    flexBasis: 0,
    overflow: "hidden",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    fontWeight: tokens.fontWeightSemibold,
    ":not(:last-child)": { borderRight: "1px solid #FFFFFF" },
  },
});

/** The statuses of all actions as one bar, each part as wide as its share, with its letter. */
export function StatusBar({ counts, scheme }: { readonly counts: readonly StatusCount[]; readonly scheme: Scheme }) {
  const styles = useStyles();
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const words = counts.map(({ status, count }) => `${statusLook(status, scheme).word} ${count}`).join(", ");
  return (
    <div role="img" aria-label={`${total} actions: ${words}`} className={styles.bar}>
      {counts.map(({ status, count }) => {
        const { letter, word, fill, fontColor } = statusLook(status, scheme);
        return (
          <span
            key={status}
            className={styles.part}
            style={{ flexGrow: count, backgroundColor: fill, color: fontColor }}
            title={`${word}: ${count}`}
          >
            {count / total > 0.06 ? letter : ""}
          </span>
        );
      })}
    </div>
  );
}
