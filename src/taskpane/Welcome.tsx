import { makeStyles, tokens } from "@fluentui/react-components";
import { NoticeBar } from "./NoticeBar";

const useStyles = makeStyles({
  text: { padding: `0 ${tokens.spacingHorizontalL}`, color: tokens.colorNeutralForeground2 },
  list: { paddingLeft: "20px", lineHeight: tokens.lineHeightBase400 },
});

/** What the pane shows before the first check: what will happen, and what will not. */
export function Welcome() {
  const styles = useStyles();
  return (
    <>
      <NoticeBar />
      <div className={styles.text}>
        <p>Open the sheet with your action plan, then check it. Plan Steward will:</p>
        <ul className={styles.list}>
          <li>find the actions, however the sheet is laid out</li>
          <li>say which deadlines and leads need mending, cell by cell</li>
          <li>rate each action at the report date, and say why</li>
        </ul>
        <p>Checking changes nothing. What is written is shown to you first and can be taken back.</p>
      </div>
    </>
  );
}
