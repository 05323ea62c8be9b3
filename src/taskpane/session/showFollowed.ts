import type { SheetEdit } from "../../cells/SheetEdit";
import type { Checked } from "../../commands/Checked";
import { setFollowing } from "./Following";
import type { SessionState } from "./SessionState";
import type { SessionWork } from "./SessionWork";

/** Edits that were followed, and the check they were made after. */
export interface Followed {
  readonly edits: readonly SheetEdit[];
  readonly before: Checked;
}

/** Shows what edits made of a check, with a few words for those who listen; `refresh` works anew what is shown beside it. */
export function showFollowed({ store, commands }: SessionWork, refresh: () => Promise<void>) {
  return async (
    { edits, before }: Followed,
    now: Partial<SessionState> & { readonly checked: Checked },
  ): Promise<void> => {
    const { followedSentence } = await commands();
    const isBySomebodyElse = edits.some(({ isRemote }) => isRemote);
    const text = followedSentence(before.findings.length, now.checked.findings.length, isBySomebodyElse);
    store.set(now);
    const number = (store.get().following.word?.number ?? 0) + 1;
    setFollowing(store, { word: text === null ? null : { text, number } });
    await refresh();
  };
}
