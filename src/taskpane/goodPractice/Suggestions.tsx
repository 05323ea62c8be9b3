import { useRef } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { a1 } from "../../cells/a1";
import type { Evidence } from "../../checklist/evidence/Evidence";
import type { AssessmentItem } from "../../commands/AssessmentItem";
import { evidenceLineIn, evidenceNow, isEvidenceAt } from "../../sheets/evidenceNow";
import type { TypedAnswer } from "../../sheets/TypedAnswer";
import { Fold } from "../parts/Fold";
import { GoTo } from "../parts/GoTo";
import { useSessionState } from "../session/SessionContext";
import { markedPieces } from "./markedPieces";
import { useEvidence } from "./useEvidence";

const SHOWN = 3;

const useStyles = makeStyles({
  part: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalS },
  item: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXXS },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
  mark: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "underline",
    "@media (forced-colors: active)": { backgroundColor: "Mark", color: "MarkText" },
  },
});

/**
 * Cells of the plan that may be evidence, for the person to accept or refuse. Beside a criterion that only a person can
 * show they are places where the plan speaks of it, and no proof.
 */
export function Suggestions({
  item,
  say,
}: {
  readonly item: AssessmentItem;
  readonly say: (typed: TypedAnswer) => void;
}) {
  const grid = useSessionState((state) => state.checked?.grid ?? null);
  const found = useEvidence(item, grid);
  const heading = useRef<HTMLHeadingElement>(null);
  const styles = useStyles();
  if (!grid || !item.sought) return null;
  const { refused } = item.person;
  const evidence = item.person.evidence.map((line) => evidenceNow(line, grid));
  const lineOf = ({ cell, actionKey }: Evidence): string => evidenceLineIn(grid, cell, actionKey);
  const isAccepted = ({ cell }: Evidence): boolean => evidence.some((line) => isEvidenceAt(line, grid, cell));
  const isRefused = ({ actionKey }: Evidence): boolean => refused.includes(actionKey);
  const open = (found ?? []).filter((one) => !isRefused(one) && !isAccepted(one)).slice(0, SHOWN);
  const put = (typed: TypedAnswer): void => {
    heading.current?.focus(); // the button that was pressed goes with its cell
    say(typed);
  };
  const isPersons = item.shownBy === "person";
  return (
    <section aria-labelledby="suggested" className={styles.part}>
      <h3 id="suggested" ref={heading} tabIndex={-1} className={styles.heading}>
        {isPersons ? "Where the plan speaks of it" : "Cells that may be evidence"}
      </h3>
      {isPersons && <p className={styles.text}>Words in the plan are no proof: this still needs your evidence.</p>}
      {found === null && <p className={styles.text}>Looking through the plan.</p>}
      {found !== null && open.length === 0 && (
        <p className={styles.text}>
          {found.length === 0 ? "Nothing in the plan speaks of it." : "Nothing else in the plan speaks of it."}
        </p>
      )}
      {open.length > 0 && (
        <ul className={styles.list}>
          {open.map((one) => (
            <li key={one.actionKey} className={styles.item}>
              <div>
                <GoTo address={{ sheet: grid.sheet, ...one.cell }}>{a1(one.cell)}</GoTo>{" "}
                {markedPieces(one).map(({ text, isMarked }, index) =>
                  isMarked ? (
                    <mark key={index} className={styles.mark}>
                      {text}
                    </mark>
                  ) : (
                    text
                  ),
                )}
              </div>
              <div className={styles.buttons}>
                <Button
                  size="small"
                  aria-label={`Accept ${a1(one.cell)} as evidence`}
                  onClick={() => put({ evidence: [...evidence, lineOf(one)] })}
                >
                  Accept
                </Button>
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={`Refuse ${a1(one.cell)} as evidence`}
                  onClick={() => put({ refused: [...refused, one.actionKey] })}
                >
                  Refuse
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      {refused.length > 0 && (
        <Fold title={`Refused (${refused.length})`}>
          <ul className={styles.list}>
            {refused.map((key) => (
              <li key={key}>
                {cellOf(key, found)}{" "}
                <Button
                  size="small"
                  aria-label={`Bring back ${cellOf(key, found)}`}
                  onClick={() => put({ refused: refused.filter((one) => one !== key) })}
                >
                  Bring back
                </Button>
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </section>
  );
}

/** A refused cell by its address; by the words that name its action where it is found no more. */
function cellOf(actionKey: string, found: readonly Evidence[] | null): string {
  const evidence = found?.find((one) => one.actionKey === actionKey);
  return evidence ? a1(evidence.cell) : actionKey.replace("|", " ").trim();
}
