import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { counted } from "../../words/counted";
import { useSession } from "../session/SessionContext";
import { useSettings } from "../session/useSettings";

const useStyles = makeStyles({ note: { color: tokens.colorNeutralForeground2 } });

/** How many findings of the workbook a person left as they are, and the way back. */
export function LeftAsTheyAre() {
  const { bringBack } = useSession();
  const { leftAsItIs } = useSettings();
  const styles = useStyles();
  if (leftAsItIs.length === 0) return null;
  return (
    <p className={styles.note}>
      {counted(leftAsItIs.length, "finding")} of this workbook {leftAsItIs.length === 1 ? "is" : "are"} left as{" "}
      {leftAsItIs.length === 1 ? "it is" : "they are"}.{" "}
      <Link as="button" onClick={() => void bringBack()}>
        Show {leftAsItIs.length === 1 ? "it" : "them"} again
      </Link>
    </p>
  );
}
