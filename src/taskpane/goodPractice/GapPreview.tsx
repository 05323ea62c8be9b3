import { useEffect, useRef } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { GapProposal } from "../../commands/gaps/GapProposal";
import { gapLines } from "../../commands/gapLines";
import { counted } from "../../words/counted";
import { noRoomSentence } from "../../words/noRoomSentence";
import { LongList } from "../parts/LongList";
import { useSession, useSessionState } from "../session/SessionContext";

const useStyles = makeStyles({
  preview: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalXS },
  text: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
});

/** The rows that chosen gaps would add, before they are written. */
export function GapPreview({ preview, written }: { readonly preview: GapProposal; readonly written: () => void }) {
  const { dropGaps, addGaps } = useSession();
  const read = useSessionState((state) => state.read);
  const checked = useSessionState((state) => state.checked);
  const isBusy = useSessionState((state) => state.work !== null);
  const first = useRef<HTMLButtonElement>(null);
  const styles = useStyles();
  useEffect(() => first.current?.focus(), []);
  const lines = read && checked ? gapLines(read, checked, preview) : [];
  const count = lines.filter(({ isHeading }) => !isHeading).length;
  const words = preview.where === "plan" ? "to the plan" : "to “Plan gaps”";
  return (
    <div role="group" aria-label="What will be written" className={styles.preview}>
      <LongList items={lines} className={styles.list}>
        {({ ref, action, isHeading }) => (
          <li key={`${ref} ${action}`}>
            {isHeading ? <em>Heading: {action}</em> : <strong>{ref}</strong>} {!isHeading && action}
          </li>
        )}
      </LongList>
      {count === 0 && (
        <p className={styles.text}>
          {preview.noRoom
            ? noRoomSentence(preview.noRoom)
            : "Every one you chose has its action there already: there is nothing to add."}
        </p>
      )}
      <div className={styles.buttons}>
        {count > 0 && (
          <Button
            ref={first}
            size="small"
            appearance="primary"
            disabledFocusable={isBusy}
            onClick={() => void addGaps().then(written)}
          >
            Add {counted(count, "action")} {words}
          </Button>
        )}
        <Button ref={count === 0 ? first : null} size="small" onClick={dropGaps}>
          {count === 0 ? "Back" : "Cancel"}
        </Button>
      </div>
    </div>
  );
}
