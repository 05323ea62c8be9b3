import { useMemo } from "react";
import { Field, Select } from "@fluentui/react-components";
import type { Assessment } from "../../commands/assessmentOf";
import { checklistsOf } from "../../commands/checklists";
import { counted } from "../../words/counted";
import { useSession, useSessionState } from "../session/SessionContext";

/** Which checklist: good practice, one of the built-in ones, or any sheet of the workbook that lists criteria. */
export function ChecklistSelect({ assessment }: { readonly assessment: Assessment }) {
  const { chooseChecklist } = useSession();
  const read = useSessionState((state) => state.read);
  const checked = useSessionState((state) => state.checked);
  const lists = useMemo(() => (read && checked ? checklistsOf(read, checked) : []), [read, checked]);
  return (
    <Field label="Checklist">
      <Select
        root={{ style: { minWidth: 0 } }}
        select={{ style: { minWidth: 0 } }}
        value={assessment.list.id}
        onChange={(_event, { value }) => chooseChecklist(value)}
      >
        {lists.map(({ id, title, count }) => (
          <option key={id} value={id}>
            {id.startsWith("sheet:") ? `Sheet “${title}”` : title} ({counted(count, "criterion", "criteria")})
          </option>
        ))}
      </Select>
    </Field>
  );
}
