import { makeStyles, tokens } from "@fluentui/react-components";
import type { Checked } from "../../commands/Checked";
import type { Grid } from "../../plan/Plan";
import type { StatusCount } from "../../rag/Figures";
import { ratingReasonSentence } from "../../words/ratingReasonSentence";
import { ActionList } from "../parts/ActionList";
import { Fold } from "../parts/Fold";
import { Letter } from "../parts/Letter";
import { statusLook } from "../parts/statusLook";

const useStyles = makeStyles({
  title: {
    display: "inline-flex",
    gap: tokens.spacingHorizontalS,
    alignItems: "center",
    fontWeight: tokens.fontWeightRegular,
  },
});

/** The actions of each status, each with the reason it has it. */
export function ActionsByStatus({
  checked,
  grid,
  counts,
}: {
  readonly checked: Checked;
  readonly grid: Grid;
  readonly counts: readonly StatusCount[];
}) {
  const styles = useStyles();
  const { scheme, statuses, ratings } = checked;
  return counts.map(({ status, count }) => (
    <Fold
      key={status}
      title={
        <span className={styles.title}>
          <Letter status={status} scheme={scheme} /> {statusLook(status, scheme).word} ({count})
        </span>
      }
    >
      <ActionList
        sheet={grid.sheet}
        items={grid.actions.flatMap((action, index) => {
          const own = statuses[index];
          const rating = ratings[index];
          if (own?.status !== status || !rating) return [];
          const note = own.by === "person" ? "As it stands in the sheet." : ratingReasonSentence(rating.why);
          return [{ action, note, ...(rating.at ? { at: rating.at } : {}) }];
        })}
      />
    </Fold>
  ));
}
