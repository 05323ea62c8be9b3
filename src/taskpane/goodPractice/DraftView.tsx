import { useEffect, useRef, useState } from "react";
import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useSession, useSessionState } from "../session/SessionContext";
import { RewordingPreview } from "./RewordingPreview";
import type { TestedAction } from "./testedActions";

const useStyles = makeStyles({
  draft: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalM,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  text: { margin: 0 },
});

/** A draft in place of an action that states a weakness: to accept as it is, to change, or to refuse. */
export function DraftView({ tested, draft }: { readonly tested: TestedAction; readonly draft: string }) {
  const { previewRewording, dropRewording, refuseDraft } = useSession();
  const { key } = tested.action;
  const rewording = useSessionState(({ assessing }) =>
    assessing.rewording?.actionKey === key ? assessing.rewording : null,
  );
  const isBusy = useSessionState((state) => state.work !== null);
  const [words, setWords] = useState(draft);
  const back = useRef<HTMLButtonElement>(null);
  const wasRefused = useRef(tested.isRefused);
  const styles = useStyles();
  useEffect(() => {
    /* The button that refused the draft, or brought it back, is gone. */
    if (wasRefused.current !== tested.isRefused) back.current?.focus();
    wasRefused.current = tested.isRefused;
  }, [tested.isRefused]);
  if (tested.isRefused) {
    return (
      <div className={styles.draft}>
        <p className={styles.text}>
          It states a weakness and not what will be done; you refused the draft of other words.
        </p>
        <div>
          <Button ref={back} size="small" onClick={() => void refuseDraft(key, false)}>
            Bring the draft back
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div className={styles.draft}>
      <Field label="It states a weakness. What will be done, as a draft:">
        <Textarea
          resize="vertical"
          textarea={{ style: { minWidth: 0 } }}
          value={words}
          onChange={(_event, { value }) => {
            setWords(value);
            if (rewording) dropRewording();
          }}
        />
      </Field>
      {rewording ? (
        <RewordingPreview proposal={rewording.proposal} />
      ) : (
        <div className={styles.buttons}>
          <Button
            ref={back}
            size="small"
            disabledFocusable={isBusy || words.trim() === ""}
            onClick={() => void previewRewording(key, words)}
          >
            See the change
          </Button>
          <Button
            size="small"
            appearance="subtle"
            disabledFocusable={isBusy}
            onClick={() => void refuseDraft(key, true)}
          >
            Refuse the draft
          </Button>
        </div>
      )}
    </div>
  );
}
