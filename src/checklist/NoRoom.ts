/**
 * Why new actions find no room in the plan itself: a filter hides rows of it; a merged cell reaches over its end; another
 * table stands beside its last row; or, with the new rows, it would be read as another plan.
 */
export type NoRoom = "filtered" | "merged" | "beside" | "read-otherwise";
