import { useState } from "react";
import { Button, Checkbox, Field, Link, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { AssessmentItem } from "../../commands/AssessmentItem";
import type { Assessment } from "../../commands/assessmentOf";
import { GOOD_PRACTICE } from "../../commands/checklists";
import { answerWord } from "../../words/answerWord";
import { counted } from "../../words/counted";
import { LongList } from "../parts/LongList";
import { useSession, useSessionState } from "../session/SessionContext";
import { ChecklistSelect } from "./ChecklistSelect";
import { GapPreview } from "./GapPreview";

const useStyles = makeStyles({
  text: { margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  answer: { marginLeft: "36px", color: tokens.colorNeutralForeground2 },
  see: { justifySelf: "start" },
  all: { justifySelf: "start" },
});

/** Criteria the plan does not meet, or not whole: those a person chooses become actions. */
export function Gaps({ assessment }: { readonly assessment: Assessment }) {
  const { previewGaps, dropGaps } = useSession();
  const preview = useSessionState((state) => state.assessing.gaps);
  const isBusy = useSessionState((state) => state.work !== null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [where, setWhere] = useState<"plan" | "sheet">("sheet");
  const styles = useStyles();
  const gaps = assessment.items.filter(({ answer }) => answer === "no-evidence" || answer === "partly");
  const known = gaps.filter((item) => isKnown(item, assessment));
  const ids = known.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  const change = (next: ReadonlySet<string>): void => {
    setChosen(next);
    if (preview) dropGaps();
  };
  const turn = (id: string, isOn: boolean): void =>
    change(new Set(isOn ? [...chosen, id] : [...chosen].filter((one) => one !== id)));
  return (
    <>
      <ChecklistSelect assessment={assessment} />
      <p className={styles.text}>{textOf(gaps.length, known.length)}</p>
      {known.length > 0 && (
        <>
          <Link
            as="button"
            className={styles.all}
            onClick={() => change(new Set(ids.length === known.length ? [] : known.map(({ id }) => id)))}
          >
            {ids.length === known.length ? "Choose none" : "Choose all"}
          </Link>
          <LongList items={known} className={styles.list}>
            {({ id, text, answer }) => (
              <li key={id}>
                <Checkbox
                  label={`${id}. ${text}`}
                  checked={chosen.has(id)}
                  onChange={(_event, { checked }) => turn(id, checked === true)}
                />
                <div className={styles.answer}>{answerWord(answer)}</div>
              </li>
            )}
          </LongList>
          <Field label="Where the actions go">
            <Select
              root={{ style: { minWidth: 0 } }}
              select={{ style: { minWidth: 0 } }}
              value={where}
              onChange={(_event, { value }) => {
                setWhere(value === "plan" ? "plan" : "sheet");
                if (preview) dropGaps();
              }}
            >
              <option value="sheet">Onto the sheet “Plan gaps”</option>
              <option value="plan">Into the plan, below its last action</option>
            </Select>
          </Field>
          {preview ? (
            <GapPreview preview={preview} written={() => setChosen(new Set())} />
          ) : (
            <Button
              className={styles.see}
              appearance="primary"
              disabledFocusable={isBusy || ids.length === 0}
              onClick={() => void previewGaps(ids, where)}
            >
              {ids.length === 0 ? "See the actions" : `See ${counted(ids.length, "action")}`}
            </Button>
          )}
        </>
      )}
    </>
  );
}

/** Rows of another list have their words once they are on our sheet. */
function isKnown({ rowIndex }: AssessmentItem, { list }: Assessment): boolean {
  return list.id === GOOD_PRACTICE || rowIndex !== null;
}

function textOf(gaps: number, known: number): string {
  if (gaps === 0)
    return "No criterion of this checklist is answered “No evidence” or “Partly”: there is no gap to fill.";
  if (known < gaps)
    return "This checklist is not on the sheet “Plan checklist” yet: your first answer to one of its criteria puts it there, and then its gaps can become actions.";
  return `${counted(gaps, "criterion is", "criteria are")} answered “No evidence” or “Partly”. Choose those that shall become actions.`;
}
