import { useMemo } from "react";
import type { Finding } from "../../checks/Finding";
import type { FixKind } from "../../checks/rules";
import { fixesFor } from "../../commands/fix";
import { useSessionState } from "../session/SessionContext";

/** What can be done about a finding that is on screen. */
export function useFixes(finding: Finding): readonly FixKind[] {
  const read = useSessionState((state) => state.read);
  const checked = useSessionState((state) => state.checked);
  return useMemo(() => (read && checked ? fixesFor(read, checked, finding) : []), [read, checked, finding]);
}
