import { makeStyles, tokens } from "@fluentui/react-components";
import { readableOn } from "../../rag/readableOn";

const useStyles = makeStyles({
  cell: {
    display: "inline-block",
    minWidth: "20px",
    maxWidth: "80px",
    height: "20px",
    lineHeight: "18px",
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

/** A cell as it stands or will stand: its text on its fill, or a dashed blank. */
export function CellSwatch({
  fill,
  text,
  word,
}: {
  readonly fill: string | null;
  readonly text: string;
  /** What it means, where that is known. */
  readonly word?: string;
}) {
  const styles = useStyles();
  const label = [text || (fill ? "no letter" : "blank"), ...(fill ? [`filled ${fill}`] : []), ...(word ? [word] : [])];
  return (
    <span
      role="img"
      aria-label={label.join(", ")}
      title={label.join(", ")}
      className={styles.cell}
      style={fill ? { backgroundColor: fill, color: readableOn(fill) } : { borderStyle: "dashed" }}
    >
      {text}
    </span>
  );
}
