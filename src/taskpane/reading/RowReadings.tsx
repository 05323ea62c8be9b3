import { useState } from "react";
import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { CellPosition } from "../../cells/Area";
import { a1 } from "../../cells/a1";
import type { SheetCells } from "../../cells/SheetCells";
import type { Action, Grid } from "../../plan/Plan";
import { firstWords } from "../parts/firstWords";
import { GoTo } from "../parts/GoTo";
import { LongList } from "../parts/LongList";
import { isDoubtful } from "./isDoubtful";
import { RowKind } from "./RowKind";
import { useSessionState } from "../session/SessionContext";
import { rowReceipts } from "./rowReceipts";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { padding: `${tokens.spacingVerticalXS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  receipts: { margin: 0, display: "grid", gridTemplateColumns: "minmax(0, 1fr)" },
  what: { marginTop: tokens.spacingVerticalXXS },
  reading: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** A receipt for every reading: what stands in the cell, what it was taken for, by which rule, and what is in doubt. */
export function RowReadings({ sheet, grid }: { readonly sheet: SheetCells; readonly grid: Grid }) {
  const [onlyDoubtful, setOnlyDoubtful] = useState(false);
  const styles = useStyles();
  const doubtful = grid.actions.filter(isDoubtful);
  return (
    <>
      {doubtful.length > 0 && (
        <Checkbox
          label={`Only rows with a doubt (${doubtful.length})`}
          checked={onlyDoubtful}
          onChange={(_event, { checked }) => setOnlyDoubtful(checked === true)}
        />
      )}
      <LongList items={onlyDoubtful ? doubtful : grid.actions} className={styles.list}>
        {(action) => <RowReading key={action.key} action={action} sheet={sheet} grid={grid} />}
      </LongList>
    </>
  );
}

function RowReading({
  action,
  sheet,
  grid,
}: {
  readonly action: Action;
  readonly sheet: SheetCells;
  readonly grid: Grid;
}) {
  const styles = useStyles();
  const scheme = useSessionState((state) => state.checked?.scheme);
  const goTo = (at: CellPosition, words: string) => <GoTo address={{ sheet: grid.sheet, ...at }}>{words}</GoTo>;
  if (!scheme) return null;
  return (
    <li className={styles.item}>
      <strong>{action.ref}</strong> {firstWords(action.action)}
      <dl className={styles.receipts}>
        {rowReceipts(action, grid, scheme).map(({ what, at, receipt }) => (
          <div key={what}>
            <dt className={styles.what}>{at ? goTo(at, `${what}, ${a1(at)}`) : what}</dt>
            <dd className={styles.reading}>{receipt}</dd>
          </div>
        ))}
      </dl>
      <RowKind sheet={sheet} grid={grid} rowIndex={action.rowIndex} kind="action" />
    </li>
  );
}
