import { useRef, type KeyboardEvent } from "react";
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { a1 } from "../../cells/a1";
import type { Finding } from "../../checks/Finding";
import { findingSentence } from "../../words/findingSentence";
import { useSession } from "../session/SessionContext";

const useStyles = makeStyles({
  item: { padding: `${tokens.spacingVerticalXS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  sentence: { textAlign: "left" },
  below: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS, flexWrap: "wrap" },
  receipt: { color: tokens.colorNeutralForeground2 },
});

/** One finding: its sentence, its cell, how the cell was read, and the way to leave it be. */
export function FindingItem({
  finding,
  receipt,
  move,
  leave,
}: {
  readonly finding: Finding;
  readonly receipt: string | null;
  readonly move: (step: 1 | -1) => void;
  /** Leaves the finding as it is; `item` has the focus, or had it nearest. */
  readonly leave: (item: HTMLElement) => void;
}) {
  const { goTo } = useSession();
  const item = useRef<HTMLButtonElement>(null);
  const leaveIt = (): void => {
    if (item.current) leave(item.current);
  };
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
        <Link as="button" onClick={leaveIt} aria-label={`Leave as it is: ${a1(finding.at)}`}>
          Leave as it is
        </Link>
      </div>
    </li>
  );
}
