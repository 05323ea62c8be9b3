import { makeStyles, tokens } from "@fluentui/react-components";
import type { Checked } from "../../commands/Checked";
import type { Grid } from "../../plan/Plan";
import { Fold } from "../parts/Fold";
import { Letter } from "../parts/Letter";
import { fillCounts } from "./fillCounts";
import { CellSwatch } from "./CellSwatch";

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", width: "100%" },
  cell: { padding: `2px ${tokens.spacingHorizontalXS} 2px 0`, textAlign: "left", verticalAlign: "top" },
  number: { textAlign: "right" },
});

/** The legend as it was read, with how many cells hold each colour; and the colours that no entry explains. */
export function LegendView({ checked, grid }: { readonly checked: Checked; readonly grid: Grid }) {
  const styles = useStyles();
  const { scheme } = checked;
  const { known, unknown } = fillCounts(grid);
  return (
    <Fold title={grid.legend ? `Legend, as read from ${grid.legend.sheet}` : `Scheme: ${scheme.name}`}>
      {!grid.legend && <p>The workbook has no legend of its own; these letters and colours are used.</p>}
      <table className={styles.table}>
        <thead>
          <tr>
            <th className={styles.cell}>Cell</th>
            <th className={styles.cell}>Means</th>
            <th className={`${styles.cell} ${styles.number}`}>In the plan</th>
          </tr>
        </thead>
        <tbody>
          {scheme.statuses.map(({ id, word, fill }) => (
            <tr key={id}>
              <td className={styles.cell}>
                <Letter status={id} scheme={scheme} />
              </td>
              <td className={styles.cell}>{grid.legend?.entries.find(({ status }) => status === id)?.label ?? word}</td>
              <td className={`${styles.cell} ${styles.number}`}>{known.get(fill) ?? 0}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {unknown(scheme.statuses.map(({ fill }) => fill)).map(([fill, count]) => (
        <p key={fill}>
          <CellSwatch fill={fill} text="" /> {count} {count === 1 ? "cell" : "cells"} in {fill}: no entry of the legend
          has this colour.
        </p>
      ))}
    </Fold>
  );
}
