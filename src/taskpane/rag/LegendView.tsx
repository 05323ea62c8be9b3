import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { a1 } from "../../cells/a1";
import type { Grid } from "../../plan/Plan";
import type { Scheme } from "../../rag/Scheme";
import { counted } from "../../words/counted";
import { GoTo } from "../parts/GoTo";
import { Letter } from "../parts/Letter";
import { LongList } from "../parts/LongList";
import { CellSwatch } from "./CellSwatch";
import type { FillsFound } from "./fillsFound";

const useStyles = makeStyles({
  table: { borderCollapse: "collapse" },
  wide: { width: "100%" },
  cell: { padding: `2px ${tokens.spacingHorizontalS} 2px 0`, textAlign: "left", verticalAlign: "top" },
  head: { whiteSpace: "nowrap" },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  links: {
    display: "flex",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
});

/** The legend as it was read, with how many cells hold each colour; and the colours that no entry explains, with their cells. */
export function LegendView({
  found: { byStatus, unknown, background },
  grid,
  scheme,
}: {
  readonly found: FillsFound;
  readonly grid: Grid;
  readonly scheme: Scheme;
}) {
  const styles = useStyles();
  const isOwn = scheme.id === "legend";
  const hasColours = byStatus.size > 0;
  return (
    <>
      <p>
        {!grid.legend
          ? "The workbook has no legend of its own; these letters and colours are used."
          : isOwn
            ? `Read from the legend on “${grid.legend.sheet}”.`
            : `Colours in the plan are read by the legend on “${grid.legend.sheet}”; this scheme is what it is rated by.`}
      </p>
      <table className={mergeClasses(styles.table, hasColours && styles.wide)}>
        <thead>
          <tr className={styles.head}>
            <th className={styles.cell}>Look</th>
            <th className={styles.cell}>Means</th>
            {hasColours && (
              <>
                <th className={`${styles.cell} ${styles.number}`}>Cells</th>
                <th className={`${styles.cell} ${styles.number}`}>No letter</th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {scheme.statuses.map(({ id, word }) => (
            <tr key={id}>
              <td className={styles.cell}>
                <Letter status={id} scheme={scheme} />
              </td>
              <td className={styles.cell}>
                {(isOwn && grid.legend?.entries.find(({ status }) => status === id)?.label) || word}
              </td>
              {hasColours && (
                <>
                  <td className={`${styles.cell} ${styles.number}`}>{byStatus.get(id)?.cells.length ?? 0}</td>
                  <td className={`${styles.cell} ${styles.number}`}>{byStatus.get(id)?.withoutText ?? 0}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {unknown.map(({ fill, cells }) => (
        <div key={fill}>
          <p>
            <CellSwatch fill={fill} text="" /> {counted(cells.length, "cell")} in {fill}{" "}
            {cells.length === 1 ? "matches" : "match"} no legend entry:
          </p>
          <LongList items={cells} className={styles.links}>
            {(cell) => (
              <li key={a1(cell)}>
                <GoTo address={{ sheet: grid.sheet, ...cell }}>{a1(cell)}</GoTo>
              </li>
            )}
          </LongList>
        </div>
      ))}
      {background > 0 && (
        <p>
          {counted(background, "cell")} {background === 1 ? "is" : "are"} filled white or the palest grey: that is not
          No Fill, and says no status.
        </p>
      )}
    </>
  );
}
