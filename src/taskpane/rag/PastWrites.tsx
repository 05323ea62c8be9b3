import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useSession, useSessionState } from "../session/SessionContext";
import type { UndoEntrySummary } from "../../excel/journal/lastWrites";
import { Fold } from "../parts/Fold";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalXS },
  item: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: tokens.spacingHorizontalS },
  note: { color: tokens.colorNeutralForeground2 },
});

const NAMES: Readonly<Record<UndoEntrySummary["command"], string>> = {
  colour: "Coloured",
  summarise: "Wrote the summary",
  assess: "Wrote the assessment",
  people: "Wrote the name book",
  fix: "Mended",
};

/** The last ten writes, and the last ten answers, newest first; each can be taken back, in any order. */
export function PastWrites() {
  const { undo } = useSession();
  const writes = useSessionState((state) => state.pastWrites);
  const isBusy = useSessionState((state) => state.work !== null);
  const styles = useStyles();
  if (writes.length === 0) return null;
  return (
    <Fold title={`What Plan Steward wrote (${writes.length})`} isOpenAtFirst>
      <ul className={styles.list}>
        {writes.map((write) => (
          <li key={write.id} className={styles.item}>
            <span>{describe(write)}</span>
            <Button
              size="small"
              disabledFocusable={isBusy}
              aria-label={`Undo: ${describe(write)}`}
              onClick={() => void undo(write.id)}
            >
              Undo
            </Button>
          </li>
        ))}
      </ul>
      <p className={styles.note}>
        These can be taken back while this workbook stays open, even after the pane is closed.
      </p>
    </Fold>
  );
}

function describe({ command, cellCount, hasLiveColours, sheetsCreated, sheetsRewritten }: UndoEntrySummary): string {
  if (hasLiveColours && cellCount === 0) return "Changed the live colours";
  const cells = cellCount > 0 ? ` ${cellCount} ${cellCount === 1 ? "cell" : "cells"}` : "";
  const sheets = [...sheetsCreated, ...sheetsRewritten].map((name) => `"${name}"`).join(" and ");
  const live = hasLiveColours ? ", and live colours" : "";
  return `${NAMES[command]}${cells}${live}${sheets && ` (${sheets})`}`;
}
