import { useEffect, useRef } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { a1 } from "../../cells/a1";
import type { Proposal } from "../../cells/Proposal";
import { fixReasonSentence } from "../../words/fixReasonSentence";
import { GoTo } from "../parts/GoTo";
import { LongList } from "../parts/LongList";
import { useSession, useSessionState } from "../session/SessionContext";
import type { FixPreview } from "../session/SessionState";

const useStyles = makeStyles({
  preview: {
    margin: `${tokens.spacingVerticalS} 0`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalXS },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS, flexWrap: "wrap", marginTop: tokens.spacingVerticalS },
  text: { margin: 0 },
});

/** What mending a finding would write, cell by cell, before it is written. */
export function FixPreviewView({
  preview: { proposal },
  mend,
}: {
  readonly preview: FixPreview;
  readonly mend: () => void;
}) {
  const { dropFix } = useSession();
  const isBusy = useSessionState((state) => state.work !== null);
  const write = useRef<HTMLButtonElement>(null);
  const styles = useStyles();
  useEffect(() => write.current?.focus(), []);
  return (
    <div className={styles.preview} role="group" aria-label="What will be written">
      <LongList items={proposal.changes} className={styles.list}>
        {(change) => (
          <li key={a1(change)}>
            <GoTo address={change}>{a1(change)}</GoTo> {fixReasonSentence(change.why)}
          </li>
        )}
      </LongList>
      {proposal.changes.length === 0 && (
        <p className={styles.text}>The plan stays as it is; the name goes onto the sheet of people.</p>
      )}
      <div className={styles.buttons}>
        <Button ref={write} size="small" appearance="primary" disabledFocusable={isBusy} onClick={mend}>
          {writeWords(proposal)}
        </Button>
        <Button size="small" onClick={dropFix}>
          Cancel
        </Button>
      </div>
    </div>
  );
}

function writeWords({ changes, sheets }: Proposal): string {
  if (changes.length === 0) return `Write ${sheets.map(({ name }) => `“${name}”`).join(" and ")}`;
  return `Change ${changes.length} ${changes.length === 1 ? "cell" : "cells"}`;
}
