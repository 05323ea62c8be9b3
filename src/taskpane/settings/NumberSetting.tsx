import { useState } from "react";
import { Field, Input } from "@fluentui/react-components";

/** A whole number from 0 up, taken on Enter or on leaving the field; anything else stays to be put right, and says so. */
export function NumberSetting({
  label,
  unit,
  most,
  value,
  onChange,
}: {
  readonly label: string;
  readonly unit: string;
  readonly most: number;
  readonly value: number;
  readonly onChange: (value: number) => void;
}) {
  const [draft, setDraft] = useState<string | null>(null);
  const isWrong = draft !== null && !(/^\d+$/.test(draft.trim()) && Number(draft) <= most);
  const take = (): void => {
    if (draft === null || isWrong) return;
    setDraft(null);
    if (Number(draft) !== value) onChange(Number(draft));
  };
  return (
    <Field
      label={label}
      {...(isWrong ? { validationState: "error", validationMessage: `A whole number from 0 to ${most}.` } : {})}
    >
      <Input
        inputMode="numeric"
        value={draft ?? String(value)}
        contentAfter={unit}
        input={{ style: { minWidth: 0 } }}
        onChange={(_event, { value: typed }) => setDraft(typed)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === "Enter") take();
          else if (event.key === "Escape") setDraft(null);
        }}
      />
    </Field>
  );
}
