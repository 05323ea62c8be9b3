import { makeStyles, tokens } from "@fluentui/react-components";
import { a1 } from "../../cells/a1";
import type { Checked } from "../../commands/Checked";
import type { Grid } from "../../plan/Plan";
import { disagreementSides, type Side } from "../../words/disagreementSides";
import { firstWords } from "../parts/firstWords";
import { Fold } from "../parts/Fold";
import { GoTo } from "../parts/GoTo";
import { Letter } from "../parts/Letter";
import { LongList } from "../parts/LongList";
import { statusLook } from "../parts/statusLook";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  sides: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalM, margin: 0 },
  who: { color: tokens.colorNeutralForeground2 },
  says: { margin: 0 },
});

/** Statuses that disagree with what else the plan says: both sides of each next to one another, and their cells. */
export function Disagreements({ checked, grid }: { readonly checked: Checked; readonly grid: Grid }) {
  const styles = useStyles();
  const { findings, ratings, scheme } = checked;
  const indexes = new Map(grid.actions.map(({ key }, index) => [key, index]));
  const found = findings.flatMap((finding) => {
    const index = indexes.get(finding.actionKey ?? "") ?? -1;
    const [action, rating] = [grid.actions[index], ratings[index]];
    const sides = action && rating ? disagreementSides(finding, action, rating) : null;
    return action && sides ? [{ finding, action, sides }] : [];
  });
  if (found.length === 0) return null;
  const side = ({ who, status, words, at }: Side) => (
    <div key={who}>
      <dt className={styles.who}>
        {who}
        {at && (
          <>
            {" "}
            <GoTo address={{ sheet: grid.sheet, ...at }}>{a1(at)}</GoTo>
          </>
        )}
      </dt>
      <dd className={styles.says}>
        {status !== null && (
          <>
            <Letter status={status} scheme={scheme} />{" "}
            <span aria-hidden="true">{statusLook(status, scheme).word}</span>{" "}
          </>
        )}
        {words}
      </dd>
    </div>
  );
  return (
    <Fold title={`Disagreements (${found.length})`}>
      <LongList items={found} className={styles.list}>
        {({ finding, action, sides }) => (
          <li key={`${finding.rule} ${a1(finding.at)}`} className={styles.item}>
            {action.ref && <strong>{action.ref} </strong>}
            {firstWords(action.action)}
            <dl className={styles.sides}>{sides.map((one) => side(one))}</dl>
          </li>
        )}
      </LongList>
    </Fold>
  );
}
