import { makeStyles, tokens } from "@fluentui/react-components";
import type { Grid } from "../../plan/Plan";
import { counted } from "../../words/counted";
import { dateInWords } from "../../words/dateInWords";
import { monthInWords } from "../../words/monthInWords";
import { Fold } from "../parts/Fold";
import { GoTo } from "../parts/GoTo";
import { ColumnRoles } from "./ColumnRoles";
import { RowReadings } from "./RowReadings";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: `0 0 ${tokens.spacingVerticalM}`,
  },
  fact: { color: tokens.colorNeutralForeground2 },
  what: { margin: 0 },
});

/** How the sheet was understood, what of it can be corrected, and how each row was read. */
export default function HowRead({ grid }: { readonly grid: Grid }) {
  const styles = useStyles();
  const { sheet, area, headerRowIndexes, asAtFrom, months, legend, themes, actions, hiddenRowCount } = grid;
  const [header = area.rowIndex, ...repeats] = headerRowIndexes;
  return (
    <>
      <dl className={styles.facts}>
        <dt className={styles.fact}>Headings</dt>
        <dd className={styles.what}>
          <GoTo address={{ sheet, rowIndex: header, columnIndex: area.columnIndex }}>row {header + 1}</GoTo>
          {repeats.length > 0 && `, repeated in ${counted(repeats.length, "row")}`}
        </dd>
        <dt className={styles.fact}>Report date</dt>
        <dd className={styles.what}>
          {dateInWords(grid.asAt)}
          {asAtFrom.cell ? (
            <>
              , from <GoTo address={{ sheet, ...asAtFrom.cell }}>“{asAtFrom.words}”</GoTo>
            </>
          ) : (
            asAtFrom.source === "today" && ", today: the plan names no period"
          )}
        </dd>
        <dt className={styles.fact}>Actions</dt>
        <dd className={styles.what}>
          {actions.length}
          {themes.length > 0 && ` under ${counted(themes.length, "heading")}`}
        </dd>
        <dt className={styles.fact}>Hidden rows</dt>
        <dd className={styles.what}>{hiddenRowCount === 0 ? "none" : `${hiddenRowCount}, read like the others`}</dd>
        <dt className={styles.fact}>Months</dt>
        <dd className={styles.what}>
          {months
            ? `${monthInWords(months.months[0] ?? "")} to ${monthInWords(months.months.at(-1) ?? "")}`
            : "no month columns"}
        </dd>
        <dt className={styles.fact}>Legend</dt>
        <dd className={styles.what}>
          {legend ? `${counted(legend.entries.length, "colour")}, on “${legend.sheet}”` : "none in the workbook"}
        </dd>
      </dl>
      <ColumnRoles grid={grid} />
      <Fold title="How each row was read">
        <RowReadings grid={grid} />
      </Fold>
    </>
  );
}
