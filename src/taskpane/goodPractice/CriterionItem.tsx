import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellPosition } from "../../cells/Area";
import { a1 } from "../../cells/a1";
import type { Assessed } from "../../checklist/Assessment";
import { criterionSentence } from "../../checklist/criteria";
import { answerWord } from "../../words/answerWord";
import { assessedSentence } from "../../words/assessedSentence";
import { Fold } from "../parts/Fold";
import { GoTo } from "../parts/GoTo";
import { LongList } from "../parts/LongList";

const useStyles = makeStyles({
  item: { padding: `${tokens.spacingVerticalS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  answer: { fontWeight: tokens.fontWeightSemibold },
  shows: { color: tokens.colorNeutralForeground2 },
  cells: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
});

/** One criterion: its words, the answer, what the plan shows and the cells it rests on. */
export function CriterionItem({ assessed, sheet }: { readonly assessed: Assessed; readonly sheet: string }) {
  const styles = useStyles();
  const { criterion, answer, measured } = assessed;
  return (
    <li className={styles.item}>
      <div>
        {criterion.id}. {criterionSentence(criterion)}
      </div>
      <div className={styles.shows}>
        <span className={styles.answer}>{answerWord(answer)}.</span>{" "}
        {answer !== "needs-evidence" && assessedSentence(assessed)}
      </div>
      {measured && measured.failing.length > 0 && (
        <Fold title={`Cells that do not (${measured.failing.length})`}>
          <Cells sheet={sheet} cells={measured.failing} className={styles.cells} />
        </Fold>
      )}
      {measured && measured.kind === "mention" && measured.passing.length > 0 && (
        <Fold title={`Cells that do (${measured.passing.length})`}>
          <Cells sheet={sheet} cells={measured.passing} className={styles.cells} />
        </Fold>
      )}
    </li>
  );
}

function Cells({
  sheet,
  cells,
  className,
}: {
  readonly sheet: string;
  readonly cells: readonly CellPosition[];
  readonly className: string;
}) {
  return (
    <LongList items={cells} className={className}>
      {(cell) => (
        <li key={a1(cell)}>
          <GoTo address={{ sheet, ...cell }}>{a1(cell)}</GoTo>
        </li>
      )}
    </LongList>
  );
}
