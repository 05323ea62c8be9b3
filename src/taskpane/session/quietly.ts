import type { SessionState } from "./SessionState";
import type { Store } from "./Store";

/** Ends as soon as no work is under way; what follows at once finds none either. */
export async function quietly(store: Store<SessionState>): Promise<void> {
  while (store.get().work) {
    await new Promise<void>((resolve) => {
      const end = store.subscribe(() => {
        end();
        resolve();
      });
    });
  }
}
