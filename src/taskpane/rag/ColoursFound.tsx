import { makeStyles, tokens } from "@fluentui/react-components";
import type { Scheme } from "../../rag/Scheme";
import { counted } from "../../words/counted";
import { Letter } from "../parts/Letter";
import { CellSwatch } from "./CellSwatch";
import type { FillsFound } from "./fillsFound";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    listStyleType: "none",
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: 0,
  },
});

/** How many cells of the plan have each colour, those first that mean something; nothing for a plan without colours. */
export function ColoursFound({ found, scheme }: { readonly found: FillsFound; readonly scheme: Scheme }) {
  const styles = useStyles();
  const { byStatus, unknown } = found;
  const withoutText = [...byStatus.values()].reduce((sum, status) => sum + status.withoutText, 0);
  if (byStatus.size + unknown.length === 0) return null;
  return (
    <>
      <div id="colours-found">Coloured cells{withoutText > 0 ? `, ${withoutText} of them without a letter` : ""}:</div>
      <ul className={styles.list} aria-labelledby="colours-found">
        {scheme.statuses.map(({ id }) => {
          const cells = byStatus.get(id)?.cells;
          return cells ? (
            <li key={id}>
              <Letter status={id} scheme={scheme} /> {cells.length}
            </li>
          ) : null;
        })}
        {unknown.map(({ fill, cells }) => (
          <li key={fill}>
            <CellSwatch fill={fill} text="?" word="no legend entry" /> {counted(cells.length, "cell")} in no legend
          </li>
        ))}
      </ul>
    </>
  );
}
