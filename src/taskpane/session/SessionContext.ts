import { createContext, useContext, useSyncExternalStore } from "react";
import type { Session } from "./Session";
import type { SessionState } from "./SessionState";

export const SessionContext = createContext<Session | null>(null);

/** The session of the pane it stands in. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("useSession stands outside a SessionContext");
  return session;
}

/** One part of the session's state; the component renders again when that part changes. */
export function useSessionState<Part>(part: (state: SessionState) => Part): Part {
  const { store } = useSession();
  return useSyncExternalStore(store.subscribe, () => part(store.get()));
}
