import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useSession } from "../session/SessionContext";
import { useSettings } from "../session/useSettings";

const useStyles = makeStyles({
  meaning: { margin: `0 0 ${tokens.spacingVerticalS} 32px`, color: tokens.colorNeutralForeground2 },
});

/** Whether the check goes along with edits in the sheet. */
export function LiveChecking() {
  const { follow } = useSession();
  const { isLive } = useSettings();
  const styles = useStyles();
  return (
    <>
      <Checkbox
        label="Check while the plan is edited"
        aria-describedby="live-meaning"
        checked={isLive}
        onChange={(_event, { checked }) => void follow(checked === true)}
      />
      <p id="live-meaning" className={styles.meaning}>
        What you or somebody else types in the sheet is read at once, and figures and findings go along with it. Nothing
        is written by itself. Off, the pane says that the workbook has changed, and you press “Check again”.
      </p>
    </>
  );
}
