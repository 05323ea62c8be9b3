import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { whyNotKept } from "../../commands/whyNotKept";
import { counted } from "../../words/counted";
import { notKeptSentence } from "../../words/notKeptSentence";
import { useSession, useSessionState } from "../session/SessionContext";

const useStyles = makeStyles({
  note: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  again: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
});

/** That answers cannot be kept in this workbook, or that some are not yet; nothing where all is well. */
export function NotKept() {
  const { keepAnswers } = useSession();
  const read = useSessionState((state) => state.read);
  const count = useSessionState((state) => state.assessing.unkept.length);
  const isBusy = useSessionState((state) => state.work !== null);
  const styles = useStyles();
  const why = read && whyNotKept(read);
  if (why) {
    return <p className={styles.note}>{notKeptSentence(why.code === "protected" ? why.sheet : null)}</p>;
  }
  if (count === 0) return null;
  return (
    <div className={styles.again}>
      <span>{counted(count, "answer")} not in the workbook yet.</span>
      <Button size="small" disabledFocusable={isBusy} onClick={() => void keepAnswers()}>
        Keep {counted(count, "answer")} in the workbook
      </Button>
    </div>
  );
}
