import { makeStyles, tokens } from "@fluentui/react-components";
import { noPlanSentence } from "../words/noPlanSentence";
import { TakeBackRoles } from "./reading/TakeBackRoles";
import { useSessionState } from "./session/SessionContext";

const useStyles = makeStyles({ text: { padding: `0 ${tokens.spacingHorizontalL}` } });

/** Why no plan was found and what would make one. */
export function NoPlanView() {
  const noPlan = useSessionState((state) => state.checked?.noPlan ?? null);
  const styles = useStyles();
  return (
    noPlan && (
      <div className={styles.text}>
        <p>{noPlanSentence(noPlan)}</p>
        <TakeBackRoles />
      </div>
    )
  );
}
