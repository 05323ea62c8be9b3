import { Select } from "@fluentui/react-components";
import { useSessionState } from "../session/SessionContext";

/** One of a list; it waits while the workbook is being read or written. `label` names it where no field around it does. */
export function Choice<Value extends string>({
  label,
  value,
  options,
  choose,
  ...field
}: {
  readonly label?: string;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, words: string])[];
  readonly choose: (value: Value) => void;
}) {
  const isBusy = useSessionState((state) => state.work !== null);
  return (
    <Select
      {...field}
      size="small"
      {...(label !== undefined && { "aria-label": label })}
      root={{ style: { minWidth: 0 } }}
      select={{ style: { minWidth: 0 } }}
      disabled={isBusy}
      value={value}
      onChange={(_event, { value: chosen }) => choose(chosen as Value)}
    >
      {options.map(([of, words]) => (
        <option key={of} value={of}>
          {words}
        </option>
      ))}
    </Select>
  );
}
