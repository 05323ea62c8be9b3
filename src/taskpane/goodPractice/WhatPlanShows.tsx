import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellPosition } from "../../cells/Area";
import { a1 } from "../../cells/a1";
import type { AssessmentItem } from "../../commands/AssessmentItem";
import { answerWord } from "../../words/answerWord";
import { Fold } from "../parts/Fold";
import { GoTo } from "../parts/GoTo";
import { LongList } from "../parts/LongList";
import { useSessionState } from "../session/SessionContext";

const useStyles = makeStyles({
  part: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  text: { margin: 0 },
  rule: { margin: 0, color: tokens.colorNeutralForeground2 },
  cells: {
    display: "flex",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
});

/** What the plan shows of a criterion by itself: the figure, the rule, and the cells it rests on. */
export function WhatPlanShows({ item: { shown, whyNot } }: { readonly item: AssessmentItem }) {
  const styles = useStyles();
  return (
    <section aria-labelledby="plan-shows" className={styles.part}>
      <h3 id="plan-shows" className={styles.heading}>
        What the plan shows
      </h3>
      {shown ? (
        <>
          <p className={styles.text}>
            {shown.sentence} {!shown.isPointer && <strong>From the plan: {answerWord(shown.answer)}.</strong>}
          </p>
          <p className={styles.rule}>{shown.rule}</p>
          <div>
            <Cells title="Cells that do" cells={shown.passing} />
            <Cells title="Cells that do not" cells={shown.failing} />
            <Cells title="Cells it cannot tell of" cells={shown.unclear} />
          </div>
        </>
      ) : (
        <p className={styles.text}>{whyNot}</p>
      )}
    </section>
  );
}

function Cells({ title, cells }: { readonly title: string; readonly cells: readonly CellPosition[] }) {
  const sheet = useSessionState((state) => state.checked?.grid?.sheet ?? "");
  const styles = useStyles();
  if (cells.length === 0) return null;
  return (
    <Fold title={`${title} (${cells.length})`}>
      <LongList items={cells} className={styles.cells}>
        {(cell) => (
          <li key={a1(cell)}>
            <GoTo address={{ sheet, ...cell }}>{a1(cell)}</GoTo>
          </li>
        )}
      </LongList>
    </Fold>
  );
}
