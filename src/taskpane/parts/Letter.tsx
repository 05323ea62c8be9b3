import { makeStyles, tokens } from "@fluentui/react-components";
import type { Scheme } from "../../rag/Scheme";
import type { StatusId } from "../../plan/Status";
import { statusLook } from "./statusLook";
import { VISUALLY_HIDDEN } from "./visuallyHidden";

const useStyles = makeStyles({
  letter: {
    display: "inline-block",
    minWidth: "20px",
    padding: "0 4px",
    boxSizing: "border-box",
    textAlign: "center",
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    forcedColorAdjust: "none",
  },
});

/** A status as it stands in a cell: its letter on its fill, with its word for those who do not see it. */
export function Letter({ status, scheme }: { readonly status: StatusId; readonly scheme: Scheme }) {
  const styles = useStyles();
  const { letter, word, fill, fontColor } = statusLook(status, scheme);
  return (
    <span className={styles.letter} style={{ backgroundColor: fill, color: fontColor }} title={word}>
      <span aria-hidden="true">{letter}</span>
      <span style={VISUALLY_HIDDEN}>{word}</span>
    </span>
  );
}
