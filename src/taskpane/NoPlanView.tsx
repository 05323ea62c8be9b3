import { lazy, Suspense } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { noPlanSentence } from "../words/noPlanSentence";
import { TakeBackAll } from "./reading/TakeBackAll";
import { useSessionState } from "./session/SessionContext";

const PointAtPlan = lazy(() => import(/* webpackChunkName: "views" */ "./reading/PointAtPlan"));

const useStyles = makeStyles({ text: { padding: `0 ${tokens.spacingHorizontalL}` } });

/** Why no plan was found, what would make one, and the way to show one that is there. */
export function NoPlanView() {
  const noPlan = useSessionState((state) => state.checked?.noPlan ?? null);
  const styles = useStyles();
  return (
    noPlan && (
      <div className={styles.text}>
        <p>{noPlanSentence(noPlan)}</p>
        <TakeBackAll />
        <Suspense fallback={<p>Opening the list.</p>}>
          <PointAtPlan />
        </Suspense>
      </div>
    )
  );
}
