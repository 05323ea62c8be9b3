/** Why a plan cannot take new rows at its end. */
type NoRoom = "filtered" | "merged" | "beside" | "read-otherwise";

const WHY: Readonly<Record<NoRoom, string>> = {
  filtered: "A filter hides rows of the plan, and new ones might disappear behind it: show all rows, then check again.",
  merged: "A merged cell reaches over the end of the plan.",
  beside: "Another table stands beside the last row of the plan.",
  "read-otherwise": "With rows added at its end, the plan would be read otherwise than now.",
};

/** Why actions cannot go into the plan itself, and where they can go. */
export function noRoomSentence(why: NoRoom): string {
  return `${WHY[why]} The sheet “Plan gaps” can take them.`;
}
