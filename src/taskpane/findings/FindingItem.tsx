import { useEffect, useRef, type KeyboardEvent } from "react";
import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { a1 } from "../../cells/a1";
import type { Finding } from "../../checks/Finding";
import { findingSentence } from "../../words/findingSentence";
import { fixWord } from "../../words/fixWord";
import { useSession, useSessionState } from "../session/SessionContext";
import { FixPreviewView } from "./FixPreviewView";
import { useFixes } from "./useFixes";

const useStyles = makeStyles({
  item: { padding: `${tokens.spacingVerticalXS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  sentence: { textAlign: "left" },
  below: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS, flexWrap: "wrap" },
  ways: {
    display: "inline-flex",
    marginLeft: "auto",
    gap: tokens.spacingHorizontalM,
    alignItems: "center",
    flexWrap: "wrap",
  },
  receipt: { color: tokens.colorNeutralForeground2 },
});

/** One finding: its sentence, its cell, how the cell was read, the ways to mend it, and the way to leave it be. */
export function FindingItem({
  finding,
  receipt,
  move,
  settle,
}: {
  readonly finding: Finding;
  readonly receipt: string | null;
  readonly move: (step: 1 | -1) => void;
  /** Does what may take the finding off the list; then the focus goes to the one that stands in its place. */
  readonly settle: (item: HTMLElement, work: () => Promise<void>) => void;
}) {
  const { goTo, previewFix, dropFix, mend, leaveAsItIs } = useSession();
  const fixes = useFixes(finding);
  const preview = useSessionState(({ fix }) => (fix?.finding === finding ? fix : null));
  const item = useRef<HTMLButtonElement>(null);
  const hadPreview = useRef(false);
  useEffect(() => {
    /* Cancelled: the focus was on a button that is gone. */
    if (hadPreview.current && !preview && document.activeElement === document.body) item.current?.focus();
    hadPreview.current = preview !== null;
  }, [preview]);
  const close = (work: () => Promise<void>): void => {
    if (item.current) settle(item.current, work);
  };
  const leaveIt = (): void => close(() => leaveAsItIs(finding));
  const styles = useStyles();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "ArrowDown") move(1);
    else if (event.key === "ArrowUp") move(-1);
    else if (event.key === "Delete") leaveIt();
    else return;
    event.preventDefault();
  };
  return (
    <li className={styles.item}>
      <Link
        as="button"
        ref={item}
        data-finding=""
        className={styles.sentence}
        onKeyDown={onKeyDown}
        onClick={() => void goTo({ sheet: finding.sheet, ...finding.at })}
      >
        {a1(finding.at)}: {findingSentence(finding)}
      </Link>
      <div className={styles.below}>
        <span className={styles.receipt}>{receipt}</span>
        <span className={styles.ways}>
          {fixes.map((kind) => (
            <Button
              key={kind}
              size="small"
              aria-label={`${fixWord(kind)}, ${a1(finding.at)}`}
              aria-expanded={preview?.kind === kind}
              onClick={() => void (preview?.kind === kind ? dropFix() : previewFix(finding, kind))}
            >
              {fixWord(kind)}
            </Button>
          ))}
          <Link as="button" onClick={leaveIt} aria-label={`Leave as it is: ${a1(finding.at)}`}>
            Leave as it is
          </Link>
        </span>
      </div>
      {preview && <FixPreviewView preview={preview} mend={() => close(mend)} />}
    </li>
  );
}
