import { makeStyles, tokens } from "@fluentui/react-components";
import type { SheetCells } from "../../cells/SheetCells";
import { correctRow, keyOfRow } from "../../commands/correctRow";
import { SAID_ROWS, type SaidRow } from "../../plan/corrections/Corrections";
import type { Grid } from "../../plan/Plan";
import { saidRowWord } from "../../words/saidRowWord";
import { useSession } from "../session/SessionContext";
import { useSettings } from "../session/useSettings";
import { Choice } from "./Choice";
import { TakeBack } from "./TakeBack";

const useStyles = makeStyles({ said: { color: tokens.colorNeutralForeground2 } });

/** What one row was taken for, to be corrected from a list. */
export function RowKind({
  sheet,
  grid,
  rowIndex,
  kind,
}: {
  readonly sheet: SheetCells;
  readonly grid: Grid;
  readonly rowIndex: number;
  readonly kind: SaidRow;
}) {
  const { say } = useSession();
  const { rows } = useSettings();
  const styles = useStyles();
  const keep = (said: SaidRow | null) => void say((kept) => correctRow(kept, sheet, grid, rowIndex, said));
  const isSaid = Object.keys(rows).length > 0 && Object.hasOwn(rows, keyOfRow(sheet, grid, rowIndex));
  return (
    <>
      <Choice<SaidRow>
        label={`Row ${rowIndex + 1} is`}
        value={kind}
        options={SAID_ROWS.map((said) => [said, saidRowWord(said)] as const)}
        choose={keep}
      />
      {isSaid && (
        <div className={styles.said}>
          <TakeBack what={`row ${rowIndex + 1}`} takeBack={() => keep(null)} />
        </div>
      )}
    </>
  );
}
