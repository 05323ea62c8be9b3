import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellPosition } from "../../cells/Area";
import type { Action } from "../../plan/Plan";
import { firstWords } from "./firstWords";
import { GoTo } from "./GoTo";
import { LongList } from "./LongList";

/** One action of a list, with the cell to go to and a word on why it stands here. */
export interface ListedAction {
  readonly action: Action;
  readonly at?: CellPosition;
  readonly note?: string;
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalXXS },
  note: { color: tokens.colorNeutralForeground2 },
});

/** Actions by ref and first words; choosing one goes to its cell. */
export function ActionList({ sheet, items }: { readonly sheet: string; readonly items: readonly ListedAction[] }) {
  const styles = useStyles();
  return (
    <LongList items={items} className={styles.list}>
      {({ action, at, note }) => (
        <li key={action.key}>
          <GoTo address={{ sheet, ...(at ?? action.cells.action ?? { rowIndex: action.rowIndex, columnIndex: 0 }) }}>
            {action.ref && <strong>{action.ref} </strong>}
            {firstWords(action.action)}
          </GoTo>
          {note && <div className={styles.note}>{note}</div>}
        </li>
      )}
    </LongList>
  );
}
