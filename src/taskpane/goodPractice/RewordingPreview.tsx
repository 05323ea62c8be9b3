import { useEffect, useRef } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { a1 } from "../../cells/a1";
import type { RewordingProposal } from "../../commands/proposeRewording";
import { GoTo } from "../parts/GoTo";
import { useSession, useSessionState } from "../session/SessionContext";

const useStyles = makeStyles({
  preview: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
});

/** The cell before and after, before it is written. */
export function RewordingPreview({ proposal }: { readonly proposal: RewordingProposal }) {
  const { dropRewording, reword } = useSession();
  const isBusy = useSessionState((state) => state.work !== null);
  const write = useRef<HTMLButtonElement>(null);
  const styles = useStyles();
  useEffect(() => write.current?.focus(), []);
  return (
    <div role="group" aria-label="What will be written" className={styles.preview}>
      {proposal.changes.map((change) => (
        <p key={a1(change)} className={styles.text}>
          <GoTo address={change}>{a1(change)}</GoTo> “{change.why.before}” becomes “{String(change.after.value)}”
        </p>
      ))}
      <div className={styles.buttons}>
        <Button ref={write} size="small" appearance="primary" disabledFocusable={isBusy} onClick={() => void reword()}>
          Change 1 cell
        </Button>
        <Button size="small" onClick={dropRewording}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
