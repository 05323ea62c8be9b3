import { Select, type SelectProps } from "@fluentui/react-components";

/** A list that is no wider than its place, however long its options are. */
export function NarrowSelect(props: SelectProps) {
  return <Select root={{ style: { minWidth: 0 } }} select={{ style: { width: "100%", minWidth: 0 } }} {...props} />;
}
