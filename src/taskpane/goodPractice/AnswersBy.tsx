import { useState } from "react";
import { Field, Input, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useSession } from "../session/SessionContext";
import { useSettings } from "../session/useSettings";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
});

/** Who answers from now on: asked once, as Excel tells an add-in nobody's name without a sign-in. */
export function AnswersBy() {
  const { setAnswersBy } = useSession();
  const { answersBy } = useSettings().assessment;
  const [draft, setDraft] = useState<string | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [takesFocus, setTakesFocus] = useState(false);
  const styles = useStyles();
  if (answersBy !== "" && !isOpen) {
    return (
      <div className={styles.line}>
        <span>You answer as {answersBy}.</span>
        <Link as="button" ref={takesFocus ? focus : null} onClick={() => setIsOpen(true)}>
          Change the name
        </Link>
      </div>
    );
  }
  const keep = (): void => {
    if (draft !== null && draft.trim() !== answersBy) void setAnswersBy(draft);
    setIsOpen(false);
  };
  return (
    <Field label="Answers by" hint="Your name, for the column “Answered by”; kept in this workbook.">
      <Input
        input={{ style: { minWidth: 0 } }}
        value={draft ?? answersBy}
        onFocus={() => setTakesFocus(false)}
        onChange={(_event, { value }) => setDraft(value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          setTakesFocus(true); // the field goes, and with it the focus
          keep();
        }}
      />
    </Field>
  );
}

function focus(link: HTMLElement | null): void {
  link?.focus();
}
