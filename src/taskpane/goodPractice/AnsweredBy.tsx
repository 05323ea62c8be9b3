import { useState } from "react";
import { Button, Field, Input, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { AssessmentItem } from "../../commands/AssessmentItem";
import { dateInWords } from "../../words/dateInWords";
import { GoTo } from "../parts/GoTo";
import { useSession, useSessionState } from "../session/SessionContext";
import { useSettings } from "../session/useSettings";

const useStyles = makeStyles({
  part: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXS },
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
});

/** Who answered and when, where it is kept, and who answers now: asked once, as Excel tells nobody's name. */
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
      <AnswersBy />
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

function AnswersBy() {
  const { setAnswersBy } = useSession();
  const { answersBy } = useSettings().assessment;
  const [draft, setDraft] = useState<string | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [takesFocus, setTakesFocus] = useState(false);
  const styles = useStyles();
  if (answersBy !== "" && !isOpen) {
    return (
      <div className={styles.line}>
        <span>You answer as {answersBy}.</span>
        <Link as="button" ref={takesFocus ? focus : null} onClick={() => setIsOpen(true)}>
          Change the name
        </Link>
      </div>
    );
  }
  const keep = (): void => {
    if (draft !== null && draft.trim() !== answersBy) void setAnswersBy(draft);
    setIsOpen(false);
  };
  return (
    <Field label="Answers by" hint="Your name, for the column “Answered by”; kept in this workbook.">
      <Input
        input={{ style: { minWidth: 0 } }}
        value={draft ?? answersBy}
        onFocus={() => setTakesFocus(false)}
        onChange={(_event, { value }) => setDraft(value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          setTakesFocus(true); // the field goes, and with it the focus
          keep();
        }}
      />
    </Field>
  );
}

function focus(link: HTMLElement | null): void {
  link?.focus();
}
