import { useState } from "react";
import { Field, Textarea } from "@fluentui/react-components";
import type { AssessmentItem } from "../../commands/AssessmentItem";
import type { TypedAnswer } from "../../sheets/TypedAnswer";

/** The person's note, kept when the field is left. */
export function NoteField({
  item: { person },
  say,
}: {
  readonly item: AssessmentItem;
  readonly say: (typed: TypedAnswer) => void;
}) {
  const [draft, setDraft] = useState<string | null>(null);
  const keep = (): void => {
    setDraft(null);
    if (draft !== null && draft.trim() !== person.note) say({ note: draft.trim() });
  };
  return (
    <Field label="Note" hint="Kept when you leave the field.">
      <Textarea
        resize="vertical"
        textarea={{ style: { minWidth: 0 } }}
        value={draft ?? person.note}
        onChange={(_event, { value }) => setDraft(value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === "Escape") setDraft(null);
        }}
      />
    </Field>
  );
}
