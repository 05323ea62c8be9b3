import { makeStyles, tokens } from "@fluentui/react-components";
import type { StatusCount } from "../../rag/Figures";
import type { Scheme } from "../../rag/Scheme";
import { Letter } from "../parts/Letter";
import { statusLook } from "../parts/statusLook";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    listStyleType: "none",
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM}`,
    padding: 0,
  },
  item: { display: "inline-flex", gap: tokens.spacingHorizontalXS, alignItems: "center" },
  count: { fontWeight: tokens.fontWeightSemibold },
});

/** The key to the bar: each letter with its word and its count. */
export function StatusCounts({ counts, scheme }: { readonly counts: readonly StatusCount[]; readonly scheme: Scheme }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {counts.map(({ status, count }) => (
        <li key={status} className={styles.item}>
          <Letter status={status} scheme={scheme} /> {statusLook(status, scheme).word}{" "}
          <span className={styles.count}>{count}</span>
        </li>
      ))}
    </ul>
  );
}
