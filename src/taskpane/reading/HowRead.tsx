import { makeStyles, tokens } from "@fluentui/react-components";
import { columnLetters } from "../../cells/a1";
import type { Grid } from "../../plan/Plan";
import { roleWord } from "../../words/roleWord";
import { monthInWords } from "../../words/monthInWords";

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", width: "100%" },
  cell: { padding: `2px ${tokens.spacingHorizontalS} 2px 0`, textAlign: "left", verticalAlign: "top" },
});

/** How the sheet was understood: the header, what each column is for, the period, the legend, what was counted. */
export function HowRead({ grid }: { readonly grid: Grid }) {
  const styles = useStyles();
  const roles = Object.entries(grid.columns) as [keyof Grid["columns"], number][];
  const { months, headerRowIndexes, themes, actions, hiddenRowCount, legend } = grid;
  const headers = headerRowIndexes.map((rowIndex) => rowIndex + 1);
  return (
    <>
      <p>
        {grid.title && `"${grid.title}". `}
        {headers.length > 1
          ? `Header in row ${headers[0]}, repeated in ${headers.length - 1} more.`
          : `Header in row ${headers[0]}.`}{" "}
        {count(actions.length, "action")}
        {themes.length > 0 && ` under ${count(themes.length, "heading")}`}
        {hiddenRowCount > 0 && `, ${count(hiddenRowCount, "hidden row")} read too`}.
        {legend && ` Legend on ${legend.sheet}, ${count(legend.entries.length, "colour")}.`}
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th className={styles.cell}>Column</th>
            <th className={styles.cell}>Heading</th>
            <th className={styles.cell}>Read as</th>
          </tr>
        </thead>
        <tbody>
          {roles
            .sort(([, a], [, b]) => a - b)
            .map(([role, columnIndex]) => (
              <tr key={role}>
                <td className={styles.cell}>{columnLetters(columnIndex)}</td>
                <td className={styles.cell}>{grid.headings[columnIndex] || "(blank)"}</td>
                <td className={styles.cell}>{roleWord(role)}</td>
              </tr>
            ))}
          {months && (
            <tr>
              <td className={styles.cell}>
                {columnLetters(months.columnIndex)} to {columnLetters(months.columnIndex + months.months.length - 1)}
              </td>
              <td className={styles.cell}>
                {grid.headings[months.columnIndex]} to {grid.headings[months.columnIndex + months.months.length - 1]}
              </td>
              <td className={styles.cell}>
                months, {monthInWords(months.months[0] ?? "")} to {monthInWords(months.months.at(-1) ?? "")}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </>
  );
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}
