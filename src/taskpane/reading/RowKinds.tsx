import { makeStyles, tokens } from "@fluentui/react-components";
import type { SheetCells } from "../../cells/SheetCells";
import type { SaidRow } from "../../plan/corrections/Corrections";
import type { Grid } from "../../plan/Plan";
import { counted } from "../../words/counted";
import { GoTo } from "../parts/GoTo";
import { LongList } from "../parts/LongList";
import { firstWords } from "../parts/firstWords";
import { RowKind } from "./RowKind";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { padding: `${tokens.spacingVerticalXS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  title: { margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXXS}`, fontSize: tokens.fontSizeBase300 },
  note: { color: tokens.colorNeutralForeground2, margin: 0 },
});

interface Row {
  readonly rowIndex: number;
  readonly words: string;
}

/** The rows that were read as headings, and those that were left out, each to be corrected from a list. */
export function RowKinds({ sheet, grid }: { readonly sheet: SheetCells; readonly grid: Grid }) {
  const styles = useStyles();
  const ofActions = new Set(grid.actions.flatMap(({ rowIndexes }) => rowIndexes));
  const themes = grid.themes.filter(({ rowIndex }) => !ofActions.has(rowIndex));
  const groups: readonly (readonly [title: string, kind: SaidRow, rows: readonly Row[]])[] = [
    [
      counted(themes.length, "heading over actions", "headings over actions"),
      "theme",
      themes.map(({ rowIndex, ref, title }) => ({ rowIndex, words: [ref, title].filter(Boolean).join(" ") })),
    ],
    [
      counted(grid.leftOut.length, "row left out", "rows left out"),
      "none",
      grid.leftOut.map(({ rowIndex, text }) => ({ rowIndex, words: text })),
    ],
  ];
  return (
    <>
      <p className={styles.note}>What you say of a row is kept by its first words. An action's own row is below.</p>
      {groups.map(([title, kind, rows]) => (
        <section key={kind} aria-label={title}>
          <h3 className={styles.title}>{title}</h3>
          <LongList items={rows} className={styles.list}>
            {({ rowIndex, words }) => (
              <li key={rowIndex} className={styles.item}>
                <GoTo address={{ sheet: grid.sheet, rowIndex, columnIndex: grid.area.columnIndex }}>
                  Row {rowIndex + 1}: {firstWords(words)}
                </GoTo>
                <RowKind sheet={sheet} grid={grid} rowIndex={rowIndex} kind={kind} />
              </li>
            )}
          </LongList>
        </section>
      ))}
    </>
  );
}
