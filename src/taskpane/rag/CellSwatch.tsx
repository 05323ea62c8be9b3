import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  cell: {
    display: "inline-block",
    minWidth: "20px",
    maxWidth: "80px",
    height: "20px",
    lineHeight: "20px",
    padding: "0 3px",
    boxSizing: "border-box",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    textAlign: "center",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    forcedColorAdjust: "none",
  },
});

/** A cell as it is now: its fill and text, or a dashed blank. */
export function CellSwatch({ fill, text }: { readonly fill: string | null; readonly text: string }) {
  const styles = useStyles();
  const label = text || (fill ? `filled ${fill}, no letter` : "blank");
  return (
    <span
      role="img"
      aria-label={label}
      title={label}
      className={styles.cell}
      style={fill ? { backgroundColor: fill } : { borderStyle: "dashed" }}
    >
      {fill ? "" : text}
    </span>
  );
}
