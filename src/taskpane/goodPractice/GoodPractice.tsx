import { useMemo, useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ANSWERS, type Answer } from "../../checklist/Assessment";
import { assessPlan } from "../../checklist/assessPlan";
import { CRITERION_THEMES } from "../../checklist/Criterion";
import { answerWord } from "../../words/answerWord";
import { criterionThemeWord } from "../../words/criterionThemeWord";
import { Fold } from "../parts/Fold";
import { useSession, useSessionState } from "../session/SessionContext";
import { CriterionItem } from "./CriterionItem";

const useStyles = makeStyles({
  chips: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, margin: `${tokens.spacingVerticalS} 0` },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  primary: { margin: `${tokens.spacingVerticalM} 0` },
  note: { color: tokens.colorNeutralForeground2 },
});

/** The good-practice criteria held against the plan: what it shows by itself, and what needs the person's evidence. */
export default function GoodPractice() {
  const session = useSession();
  const grid = useSessionState((state) => state.checked?.grid ?? null);
  const isBusy = useSessionState((state) => state.work !== null);
  const [only, setOnly] = useState<Answer | null>(null);
  const styles = useStyles();
  const assessed = useMemo(() => (grid ? assessPlan(grid) : []), [grid]);
  if (!grid) return null;
  const shown = assessed.filter(({ answer }) => only === null || answer === only);
  const byPlan = assessed.filter(({ criterion }) => criterion.shownBy !== "person").length;
  return (
    <>
      <p>
        {byPlan} of {assessed.length} criteria can be looked up in the plan itself. The others need your evidence, and
        are never claimed for you.
      </p>
      <div className={styles.chips} role="group" aria-label="Show only">
        {ANSWERS.map((answer) => {
          const count = assessed.filter((one) => one.answer === answer).length;
          return (
            <Button
              key={answer}
              size="small"
              shape="circular"
              appearance={only === answer ? "primary" : "secondary"}
              aria-pressed={only === answer}
              onClick={() => setOnly(only === answer ? null : answer)}
            >
              {answerWord(answer)} {count}
            </Button>
          );
        })}
      </div>
      {CRITERION_THEMES.map((theme) => {
        const own = shown.filter(({ criterion }) => criterion.theme === theme);
        return (
          own.length > 0 && (
            <Fold
              key={`${theme} ${only ?? ""}`}
              title={`${criterionThemeWord(theme)} (${own.length})`}
              isOpenAtFirst={only !== null || own.some(({ measured }) => measured !== null)}
            >
              <ul className={styles.list}>
                {own.map((one) => (
                  <CriterionItem key={one.criterion.id} assessed={one} sheet={grid.sheet} />
                ))}
              </ul>
            </Fold>
          )
        );
      })}
      <Button
        className={styles.primary}
        appearance="primary"
        disabledFocusable={isBusy}
        onClick={() => void session.assess()}
      >
        Write assessment
      </Button>
      <p className={styles.note}>
        It goes onto a sheet of its own, "Plan checklist", with a column for your answers and one for your notes; what
        you type there is kept when it is written again.
      </p>
    </>
  );
}
