import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useSession, useSessionState } from "../session/SessionContext";

const useStyles = makeStyles({
  offer: { padding: `${tokens.spacingVerticalS} 0` },
  note: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
});

/** Offers to put everyone the plan names on a sheet of their own, for the person to put right. */
export function OfferPeople() {
  const { writePeople } = useSession();
  const isBusy = useSessionState((state) => state.work !== null);
  const styles = useStyles();
  return (
    <div className={styles.offer}>
      <Button size="small" disabledFocusable={isBusy} onClick={() => void writePeople()}>
        List the people of this plan
      </Button>
      <p className={styles.note}>
        They go onto a sheet of their own, “Plan people”. Put names and initials right there and say who has left:
        checks go by it.
      </p>
    </div>
  );
}
