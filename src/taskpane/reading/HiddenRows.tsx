import { correctHeader } from "../../commands/correctHeader";
import type { Grid } from "../../plan/Plan";
import { counted } from "../../words/counted";
import { useSession } from "../session/SessionContext";
import { Choice } from "./Choice";
import { Reading } from "./Reading";
import { useSaid } from "./useSaid";

/** Whether actions in hidden and filtered rows count. */
export function HiddenRows({ grid }: { readonly grid: Grid }) {
  const { say } = useSession();
  const leavesOut = useSaid(grid)?.leavesHiddenOut === true;
  const keep = (leavesHiddenOut: true | undefined) =>
    void say((kept) => correctHeader(kept, grid, { leavesHiddenOut }));
  const { hiddenRowCount } = grid;
  return (
    <Reading
      what="Hidden rows"
      rule={
        hiddenRowCount === 0
          ? "No action stands in a hidden row."
          : `${counted(hiddenRowCount, "row")} with actions ${hiddenRowCount === 1 ? "is" : "are"} hidden or filtered out.`
      }
      takeBack={leavesOut ? () => keep(undefined) : null}
    >
      <Choice<"read" | "out">
        value={leavesOut ? "out" : "read"}
        options={[
          ["read", "read like the others"],
          ["out", "left out"],
        ]}
        choose={(chosen) => keep(chosen === "out" || undefined)}
      />
    </Reading>
  );
}
