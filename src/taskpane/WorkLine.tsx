import { useEffect, useState } from "react";
import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useSessionState } from "./session/SessionContext";
import type { Work } from "./session/SessionState";

const WORDS: Readonly<Record<Work["what"], string>> = {
  reading: "Reading the workbook",
  colouring: "Colouring the RAG cells",
  summarising: "Writing the summary",
  assessing: "Writing the assessment",
  answering: "Keeping your answer",
  "adding-gaps": "Writing the actions",
  mending: "Mending the cells",
  listing: "Writing the sheet of people",
  undoing: "Taking the change back",
};

const QUIET_WAIT = 2_000; /* ms: nobody waits for what nobody asked for */
const WAIT = 500; /* ms: shorter work needs no line */

const useStyles = makeStyles({
  line: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}` },
  words: { display: "flex", justifyContent: "space-between", alignItems: "center", minHeight: "32px" },
});

/** Says in words what is going on once it has taken half a second, how far it is, and offers to stop it. */
export function WorkLine() {
  const asked = useSessionState((state) => state.work);
  const quiet = useSessionState((state) => state.following.work);
  const work = asked ?? quiet;
  const wait = asked ? WAIT : QUIET_WAIT;
  const what = work?.what ?? null;
  const [shown, setShown] = useState<Work["what"] | null>(null);
  useEffect(() => {
    if (!what) return;
    const timer = setTimeout(() => setShown(what), wait);
    return () => {
      clearTimeout(timer);
      setShown(null);
    };
  }, [what, wait]);
  const styles = useStyles();
  const isShown = work !== null && shown === work.what;
  return (
    <div role="status" aria-live="polite" className={isShown ? styles.line : undefined}>
      {isShown && (
        <>
          <div className={styles.words}>
            <span>
              {WORDS[work.what]}
              {work.share === null ? "..." : `: ${Math.round(work.share * 100)} %`}
            </span>
            {work.cancel && (
              <Button size="small" onClick={work.cancel}>
                Stop
              </Button>
            )}
          </div>
          <ProgressBar aria-label={WORDS[work.what]} {...(work.share === null ? {} : { value: work.share })} />
        </>
      )}
    </div>
  );
}
