import { lazy, Suspense } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { committeeSentence } from "../../words/committeeSentence";
import { dateInWords } from "../../words/dateInWords";
import { ActionList } from "../parts/ActionList";
import { Fold } from "../parts/Fold";
import { useSession, useSessionState } from "../session/SessionContext";
import { ActionsByStatus } from "./ActionsByStatus";
import { FirstThings } from "./FirstThings";
import { LeadTable } from "./LeadTable";
import { OfferPeople } from "./OfferPeople";
import { StatusBar } from "./StatusBar";
import { StatusCounts } from "./StatusCounts";
import { ThemeStrips } from "./ThemeStrips";

const HowRead = lazy(() => import(/* webpackChunkName: "views" */ "../reading/HowRead"));

const useStyles = makeStyles({
  sentence: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  part: { margin: `${tokens.spacingVerticalM} 0` },
  heading: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300 },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalM} 0`,
  },
  note: { color: tokens.colorNeutralForeground2, margin: 0 },
});

/** How the plan stands, in five seconds; what to do first, in five more. */
export function Overview() {
  const session = useSession();
  const checked = useSessionState((state) => state.checked);
  const isBusy = useSessionState((state) => state.work !== null);
  const styles = useStyles();
  if (!checked?.grid || !checked.figures) return null;
  const { grid, figures, scheme, thresholds } = checked;
  const dated = (days: number): string => (days === 1 ? "1 day late" : `${days} days late`);
  return (
    <>
      <p className={styles.sentence}>{committeeSentence(figures, scheme)}</p>
      <StatusBar counts={figures.byStatus} scheme={scheme} />
      <StatusCounts counts={figures.byStatus} scheme={scheme} />
      <FirstThings findings={checked.findings} />
      <Fold title="Actions by status">
        <ActionsByStatus checked={checked} grid={grid} counts={figures.byStatus} />
      </Fold>
      {figures.overdue.length > 0 && (
        <Fold title={`Past their date (${figures.overdue.length})`}>
          <ActionList
            sheet={grid.sheet}
            items={figures.overdue.flatMap(({ index, due, daysLate, at }) => {
              const action = grid.actions[index];
              return action ? [{ action, at, note: `due ${dateInWords(due)}, ${dated(daysLate)}` }] : [];
            })}
          />
        </Fold>
      )}
      <Fold title={`Due in the next ${thresholds.dueSoonDays} days (${figures.dueSoon.length})`}>
        {figures.dueSoon.length === 0 ? (
          <p className={styles.note}>Nothing falls due in that time.</p>
        ) : (
          <ActionList
            sheet={grid.sheet}
            items={figures.dueSoon.flatMap(({ index, due, at }) => {
              const action = grid.actions[index];
              return action ? [{ action, at, note: `due ${dateInWords(due)}` }] : [];
            })}
          />
        )}
      </Fold>
      {grid.themes.length > 0 && (
        <Fold title={`Themes (${grid.themes.length})`}>
          <ThemeStrips checked={checked} grid={grid} figures={figures} />
        </Fold>
      )}
      {figures.byLead.length > 0 && (
        <Fold title={`Leads (${figures.byLead.length})`}>
          <LeadTable leads={figures.byLead} grid={grid} />
          <OfferPeople />
        </Fold>
      )}
      <Fold title="How this sheet is read">
        <Suspense fallback={<p>Opening the list.</p>}>
          <HowRead grid={grid} />
        </Suspense>
      </Fold>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void session.summarise()}>
          Write summary
        </Button>
        <Button disabledFocusable={isBusy} onClick={() => void session.previewColour()}>
          Colour RAG...
        </Button>
      </div>
      <p className={styles.note}>
        The summary goes onto a sheet of its own, "Plan summary"; your notes on it are kept. Colours are shown to you
        before they are written.
      </p>
    </>
  );
}
