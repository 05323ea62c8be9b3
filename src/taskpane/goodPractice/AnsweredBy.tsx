import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { AssessmentItem } from "../../commands/AssessmentItem";
import { dateInWords } from "../../words/dateInWords";
import { GoTo } from "../parts/GoTo";
import { useSession, useSessionState } from "../session/SessionContext";

const useStyles = makeStyles({
  part: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXS },
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
});

/** Who answered and when, where that is kept, and the way to take it back. */
export function AnsweredBy({ item }: { readonly item: AssessmentItem }) {
  const styles = useStyles();
  const { by, on } = item.person;
  return (
    <div className={styles.part}>
      {(by !== "" || on !== null) && (
        <div>
          Answered{by !== "" && ` by ${by}`}
          {on !== null && ` on ${dateInWords(on)}`}.
        </div>
      )}
      <div role="status" className={styles.line}>
        <KeptWhere item={item} />
      </div>
    </div>
  );
}

function KeptWhere({ item: { id, rowIndex, isAnswered } }: { readonly item: AssessmentItem }) {
  const { undo } = useSession();
  const { onTheWay, unkept, lastKept } = useSessionState((state) => state.assessing);
  const sheet = useSessionState((state) => state.read?.sheets.find(({ mark }) => mark === "checklist")?.name);
  const canUndo = useSessionState((state) => state.pastWrites.some((write) => write.id === lastKept?.entryId));
  if (onTheWay.some(({ criterionId }) => criterionId === id)) return <span>Keeping your answer.</span>;
  if (unkept.some(({ criterionId }) => criterionId === id)) return <span>Not kept in the workbook.</span>;
  if (rowIndex === null || sheet === undefined) return null;
  return (
    <>
      {isAnswered && (
        <span>
          Kept in{" "}
          <GoTo address={{ sheet, rowIndex, columnIndex: 0 }}>
            “{sheet}”, row {rowIndex + 1}
          </GoTo>
          .
        </span>
      )}
      {lastKept?.criterionId === id && canUndo && (
        <Button size="small" aria-label="Undo this answer" onClick={() => void undo(lastKept.entryId)}>
          Undo
        </Button>
      )}
    </>
  );
}
