import { useEffect, useRef } from "react";
import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { a1 } from "../../cells/a1";
import type { FixAll, FixItem } from "../../commands/fixAll";
import { counted } from "../../words/counted";
import { fixAllReason } from "../../words/fixAllReason";
import { fixedCellText } from "../../words/fixedCellText";
import { fixReasonSentence } from "../../words/fixReasonSentence";
import { GoTo } from "../parts/GoTo";
import { LongList } from "../parts/LongList";
import { useSession, useSessionState } from "../session/SessionContext";

const useStyles = makeStyles({
  preview: {
    marginBottom: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS, flexWrap: "wrap" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  body: { padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: "anywhere" },
  change: { whiteSpace: "pre-line" },
  blank: { color: tokens.colorNeutralForeground2, fontStyle: "italic" },
  reason: { margin: `${tokens.spacingVerticalS} 0 0` },
  why: { color: tokens.colorNeutralForeground2 },
});

/** Every cell that mending all would write, before and after and why, each to be left out; and the button that writes them. */
export function FixAllPreviewView({
  all: { kind, items, takesAllIn },
  leftOut,
  mend,
}: {
  readonly all: FixAll;
  readonly leftOut: ReadonlySet<string>;
  readonly mend: () => void;
}) {
  const { dropFix, leaveOutOfFix } = useSession();
  const isBusy = useSessionState((state) => state.work !== null);
  const write = useRef<HTMLButtonElement>(null);
  const styles = useStyles();
  useEffect(() => write.current?.focus(), []);
  const chosen = items.filter(({ id }) => !leftOut.has(id)).length;
  const reason = fixAllReason(kind);
  const isPeople = kind === "confirm-name";
  const things = counted(chosen, isPeople ? "name" : "cell");
  const item = (one: FixItem) => (
    <li key={one.id} className={styles.item}>
      <Checkbox
        aria-label={
          one.change
            ? `Change ${a1(one.address)} to “${fixedCellText(one.change)}”`
            : `Add the name of ${a1(one.address)}: ${fixReasonSentence(one.why)}`
        }
        checked={!leftOut.has(one.id)}
        onChange={(_event, { checked }) => leaveOutOfFix([one.id], checked !== true)}
      />
      <div className={styles.body}>
        <GoTo address={one.address}>{a1(one.address)}</GoTo>{" "}
        {one.change && (
          <span className={styles.change}>
            {one.change.before?.text || <span className={styles.blank}>blank</span>}{" "}
            <span role="img" aria-label="becomes">
              →
            </span>{" "}
            <strong>{fixedCellText(one.change)}</strong>
          </span>
        )}
        {reason === null && <div className={styles.why}>{fixReasonSentence(one.why)}</div>}
      </div>
    </li>
  );
  return (
    <div className={styles.preview} role="group" aria-label="What will be written">
      <div className={styles.buttons}>
        <Button ref={write} size="small" appearance="primary" disabledFocusable={isBusy || chosen === 0} onClick={mend}>
          {isPeople ? `Add ${things} to “Plan people”` : `Change ${things}`}
        </Button>
        <Button size="small" onClick={dropFix}>
          Cancel
        </Button>
      </div>
      {reason !== null && <p className={styles.reason}>{reason}</p>}
      {takesAllIn && (
        <p className={styles.reason}>
          The sheet is new, so everyone else whom the plan names goes onto it too: they would be unknown otherwise.
        </p>
      )}
      <Checkbox
        label={isPeople ? `All ${items.length} names` : `All ${counted(items.length, "cell")}`}
        checked={chosen === items.length ? true : chosen === 0 ? false : "mixed"}
        onChange={(_event, { checked }) =>
          leaveOutOfFix(
            items.map(({ id }) => id),
            checked !== true,
          )
        }
      />
      <LongList items={items} className={styles.list}>
        {item}
      </LongList>
    </div>
  );
}
