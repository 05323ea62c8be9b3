import { useEffect, useRef } from "react";
import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { takenNames } from "../../../commands/keepOwnScheme";
import { checkScheme, type SchemeDraft, type SchemeProblem, type StatusDraft } from "../../../rag/checkScheme";
import { schemeProblemSentence } from "../../../words/schemeProblemSentence";
import { counted } from "../../../words/counted";
import type { SchemeInHand } from "../../session/Colouring";
import { useSession, useSessionState } from "../../session/SessionContext";
import { useSettings } from "../../session/useSettings";
import { RatingRules } from "./RatingRules";
import { StatusFields } from "./StatusFields";

const useStyles = makeStyles({
  view: { display: "grid", gap: tokens.spacingVerticalM },
  title: { margin: `${tokens.spacingVerticalM} 0 0`, fontSize: tokens.fontSizeBase400, outlineStyle: "none" },
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  add: { justifySelf: "start" },
});

const BLANK: StatusDraft = { word: "", letter: "", fill: "", from: [] };

/** A scheme of one's own in hand: its statuses and what leads to each. What is wrong is said beside its field. */
export function SchemeEditor({ draft, replaces }: SchemeInHand) {
  const { changeScheme, dropScheme, keepScheme } = useSession();
  const { schemes } = useSettings();
  const isReadOnly = useSessionState((state) => state.read?.isReadOnly ?? false);
  const title = useRef<HTMLHeadingElement>(null);
  const styles = useStyles();
  useEffect(() => title.current?.focus(), []);
  const { name, statuses } = draft;
  const problems = checkScheme(draft, takenNames(schemes, replaces));
  const said = (about: (problem: SchemeProblem) => boolean): string =>
    problems
      .filter(about)
      .map((problem) => schemeProblemSentence(problem, draft))
      .join(" ");
  const nameProblem = said(({ code }) => code === "name-missing" || code === "name-taken");
  const change = (next: Partial<SchemeDraft>): void => changeScheme({ ...draft, ...next });
  return (
    <section className={styles.view} aria-labelledby="own-scheme">
      <h3 id="own-scheme" ref={title} tabIndex={-1} className={styles.title}>
        {replaces === null ? "A scheme of your own" : "Change your scheme"}
      </h3>
      <Field label="Name" {...(nameProblem === "" ? {} : { validationState: "error", validationMessage: nameProblem })}>
        <Input value={name} onChange={(_event, { value }) => change({ name: value })} />
      </Field>
      {statuses.map((status, index) => (
        <StatusFields
          key={index}
          number={index + 1}
          status={status}
          others={statuses.filter((other) => other !== status)}
          said={(...codes) =>
            said((problem) => "index" in problem && problem.index === index && codes.includes(problem.code))
          }
          onChange={(next) => change({ statuses: statuses.with(index, { ...status, ...next }) })}
          onRemove={() => change({ statuses: statuses.filter((other) => other !== status) })}
        />
      ))}
      <Button size="small" className={styles.add} onClick={() => change({ statuses: [...statuses, BLANK] })}>
        Add a status
      </Button>
      <RatingRules
        statuses={statuses}
        said={(rating) => said((problem) => problem.code === "rating-missing" && problem.rating === rating)}
        onChange={(next) => change({ statuses: next })}
      />
      <p role="status">
        {problems.length === 0
          ? `It is kept in this workbook${isReadOnly ? " only until you close it" : ""}, and plans are rated by it.`
          : `${counted(problems.length, "thing")} to put right before it can be kept; each is said beside its field.`}
      </p>
      <div className={styles.ways}>
        <Button disabledFocusable={problems.length > 0} onClick={() => void keepScheme()}>
          Keep this scheme
        </Button>
        <Button onClick={dropScheme}>Cancel</Button>
      </div>
    </section>
  );
}
