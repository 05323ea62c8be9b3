import { useRef, useState, type KeyboardEvent } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ANSWERS, type Answer } from "../../checklist/Assessment";
import type { AssessmentItem } from "../../commands/AssessmentItem";
import type { TypedAnswer } from "../../sheets/TypedAnswer";
import { answerWord } from "../../words/answerWord";

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

const useStyles = makeStyles({
  heading: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300 },
  answers: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  answer: {
    minHeight: "32px",
    padding: `0 ${tokens.spacingHorizontalS}`,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  chosen: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    ":hover": { backgroundColor: tokens.colorBrandBackgroundHover },
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      color: "HighlightText",
      backgroundColor: "Highlight",
    },
  },
  sign: { color: "inherit", marginRight: tokens.spacingHorizontalXS },
  own: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
});

/**
 * The five answers. Arrow keys move among them and choose none: to choose is to write, so it takes Space, Enter, a press,
 * or the answer's number.
 */
export function AnswerButtons({
  item: { person, answer, isAnswered },
  say,
}: {
  readonly item: AssessmentItem;
  readonly say: (typed: TypedAnswer) => void;
}) {
  const group = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<Answer>(person.answer ?? ANSWERS[0] ?? "met");
  const styles = useStyles();
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const next = ANSWERS[(ANSWERS.indexOf(at) + step + ANSWERS.length) % ANSWERS.length] ?? at;
    setAt(next);
    group.current?.querySelector<HTMLElement>(`[data-answer="${next}"]`)?.focus();
  };
  return (
    <div>
      <h3 id="your-answer" className={styles.heading}>
        Your answer
      </h3>
      <div ref={group} role="radiogroup" aria-labelledby="your-answer" className={styles.answers} onKeyDown={onKeyDown}>
        {ANSWERS.map((one, index) => {
          const isChosen = person.answer === one;
          return (
            <button
              key={one}
              type="button"
              role="radio"
              aria-checked={isChosen}
              aria-keyshortcuts={String(index + 1)}
              data-answer={one}
              tabIndex={at === one ? 0 : -1}
              className={mergeClasses(styles.answer, isChosen && styles.chosen)}
              onFocus={() => setAt(one)}
              onClick={() => say({ answer: one })}
            >
              <span aria-hidden="true" className={styles.sign}>
                {isChosen ? "✓" : index + 1}
              </span>
              {answerWord(one)}
            </button>
          );
        })}
      </div>
      {!isAnswered && (
        <p className={styles.own}>
          {answer === "needs-evidence"
            ? "Until you answer, it needs your evidence."
            : `Until you answer, it counts as the plan shows it: ${answerWord(answer).toLowerCase()}.`}
        </p>
      )}
      {isAnswered && person.answer === null && (
        <p className={styles.own}>
          The sheet says “{person.answerText}”, which is none of these; it stays until you choose.
        </p>
      )}
    </div>
  );
}
