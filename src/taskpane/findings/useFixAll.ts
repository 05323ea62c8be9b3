import { useMemo } from "react";
import type { Finding } from "../../checks/Finding";
import { fixAllFor, type FixAll } from "../../commands/fixAll";
import { useSessionState } from "../session/SessionContext";

/** What can be done at once about the findings of one rule that are on screen. */
export function useFixAll(findings: readonly Finding[]): readonly FixAll[] {
  const read = useSessionState((state) => state.read);
  const checked = useSessionState((state) => state.checked);
  return useMemo(() => (read && checked ? fixAllFor(read, checked, findings) : []), [read, checked, findings]);
}
