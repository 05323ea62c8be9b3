import { useMemo } from "react";
import { readSettings, type Settings } from "../../commands/Settings";
import { useSessionState } from "./SessionContext";

/** What the workbook in view keeps of a person's choices; the usual ones before it is read. */
export function useSettings(): Settings {
  const kept = useSessionState((state) => state.read?.settings);
  return useMemo(() => readSettings(kept ?? {}), [kept]);
}
