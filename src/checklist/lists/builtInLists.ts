import type { BuiltInList } from "./BuiltInList";
import { followUpList } from "./followUpList";
import { smartList } from "./smartList";

/** The checklists a person can add to the good-practice one. */
export const BUILT_IN_LISTS: readonly BuiltInList[] = [smartList, followUpList];
