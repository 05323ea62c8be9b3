import { makeStyles, tokens } from "@fluentui/react-components";
import type { Grid } from "../../plan/Plan";
import type { Checked } from "../../commands/Checked";
import type { Figures } from "../../rag/Figures";
import { firstWords } from "../parts/firstWords";
import { GoTo } from "../parts/GoTo";
import { Letter } from "../parts/Letter";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalS },
  strip: { display: "flex", flexWrap: "wrap", gap: "2px", margin: 0, padding: 0, listStyleType: "none" },
});

/** Each theme with the letters of its actions in their order. */
export function ThemeStrips({
  checked,
  grid,
  figures,
}: {
  readonly checked: Checked;
  readonly grid: Grid;
  readonly figures: Figures;
}) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {figures.byTheme.map(({ theme, ref, title, rowIndex }) => (
        <li key={theme ?? "none"}>
          {rowIndex === null ? (
            title || "Above the first heading"
          ) : (
            <GoTo address={{ sheet: grid.sheet, rowIndex, columnIndex: grid.area.columnIndex }}>
              {ref && <strong>{ref} </strong>}
              {firstWords(title, 50)}
            </GoTo>
          )}
          <ul className={styles.strip}>
            {grid.actions.map((action, index) => {
              const status = checked.statuses[index]?.status;
              if (action.theme !== theme || !status) return null;
              return (
                <li key={action.key}>
                  <Letter status={status} scheme={checked.scheme} />
                </li>
              );
            })}
          </ul>
        </li>
      ))}
    </ul>
  );
}
