import { useEffect, useRef, type KeyboardEvent } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ANSWERS } from "../../checklist/Assessment";
import type { AssessmentItem } from "../../commands/AssessmentItem";
import type { Assessment } from "../../commands/assessmentOf";
import type { TypedAnswer } from "../../sheets/TypedAnswer";
import { shownByWord } from "../../words/shownByWord";
import { useSession } from "../session/SessionContext";
import { AnswerButtons } from "./AnswerButtons";
import { AnsweredBy } from "./AnsweredBy";
import { AnswersBy } from "./AnswersBy";
import { KeptEvidence } from "./KeptEvidence";
import { LastOne } from "./LastOne";
import { NoteField } from "./NoteField";
import { Suggestions } from "./Suggestions";
import { WhatPlanShows } from "./WhatPlanShows";

const useStyles = makeStyles({
  criterion: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  place: { margin: 0, color: tokens.colorNeutralForeground2 },
  text: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, outlineOffset: "2px" },
  steps: { display: "flex", gap: tokens.spacingHorizontalS },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** One criterion: what the plan shows of it, what may be evidence, and what the person answers. */
export function OneCriterion({
  item,
  assessment,
  takesFocus,
  previous,
  next,
  open,
}: {
  readonly item: AssessmentItem;
  readonly assessment: Assessment;
  /** One has just stepped here: reading goes on from its words. */
  readonly takesFocus: boolean;
  readonly previous: string | undefined;
  readonly next: string | undefined;
  readonly open: (id: string | undefined) => void;
}) {
  const session = useSession();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const { list, items } = assessment;
  const say = (typed: TypedAnswer): void => void session.answer(list.id, item.id, typed);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const isTyping = event.target instanceof HTMLElement && event.target.matches("input, textarea, select");
    if (isTyping || event.ctrlKey || event.altKey || event.metaKey) return;
    const answer = ANSWERS[Number(event.key) - 1];
    const key = event.key.toLowerCase();
    if (answer) say({ answer });
    else if (key === "n") open(next);
    else if (key === "p") open(previous);
    else return;
    event.preventDefault();
  };
  return (
    <article className={styles.criterion} aria-labelledby="criterion" onKeyDown={onKeyDown}>
      <p className={styles.place}>
        {items.findIndex(({ id }) => id === item.id) + 1} of {items.length}. {item.part}. Shown by:{" "}
        {shownByWord(item.shownBy).toLowerCase()}.
      </p>
      <h2 id="criterion" ref={heading} tabIndex={-1} className={styles.text}>
        {item.id}. {item.text}
      </h2>
      <WhatPlanShows item={item} />
      <Suggestions item={item} say={say} />
      <AnswersBy />
      <AnswerButtons item={item} say={say} />
      <NoteField item={item} say={say} />
      <KeptEvidence item={item} say={say} />
      <AnsweredBy item={item} />
      <div className={styles.steps}>
        <Button disabled={previous === undefined} onClick={() => open(previous)}>
          Previous
        </Button>
        <Button disabled={next === undefined} onClick={() => open(next)}>
          Next
        </Button>
      </div>
      {next === undefined && <LastOne items={items} open={open} />}
      <p className={styles.hint}>Keys, outside the fields: 1 to 5 answer, N next, P previous.</p>
    </article>
  );
}
