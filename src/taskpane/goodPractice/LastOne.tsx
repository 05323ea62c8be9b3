import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { AssessmentItem } from "../../commands/AssessmentItem";
import { counted } from "../../words/counted";

const useStyles = makeStyles({
  last: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
});

/** At the end of what is shown: what is left to answer, and the way to it. */
export function LastOne({
  items,
  open,
}: {
  readonly items: readonly AssessmentItem[];
  readonly open: (id: string | undefined) => void;
}) {
  const styles = useStyles();
  const left = items.filter(({ isAnswered }) => !isAnswered);
  if (left.length === 0) return <div>This was the last one: all are answered.</div>;
  return (
    <div className={styles.last}>
      <span>This was the last one shown; {counted(left.length, "criterion is", "criteria are")} to answer.</span>
      <Button size="small" onClick={() => open(left[0]?.id)}>
        Go to the first to answer
      </Button>
    </div>
  );
}
