import { correctHeader } from "../../commands/correctHeader";
import type { Grid } from "../../plan/Plan";
import type { Legend } from "../../plan/Status";
import { counted } from "../../words/counted";
import { useSession, useSessionState } from "../session/SessionContext";
import { Choice } from "./Choice";
import { Reading } from "./Reading";
import { useSaid } from "./useSaid";

const NONE = "none";
const NOTHING: readonly Legend[] = [];
/** Sheet names hold no colon, so that one called "none" is not taken for none. */
const keyOf = (sheet: string): string => `sheet:${sheet}`;

/** Whose legend tells what the plan's colours mean: one of the workbook's, or none. */
export function LegendChoice({ grid }: { readonly grid: Grid }) {
  const { say } = useSession();
  const legends = useSessionState((state) => state.checked?.plan.legends ?? NOTHING);
  const said = useSaid(grid);
  const { legend } = grid;
  return (
    <Reading
      what="Legend"
      rule={ruleOf(grid, legends)}
      takeBack={
        said?.legend === undefined ? null : () => void say((kept) => correctHeader(kept, grid, { legend: undefined }))
      }
    >
      <Choice
        value={legend ? keyOf(legend.sheet) : NONE}
        options={[
          [NONE, "none"],
          ...legends.map(
            ({ sheet, entries }) =>
              [keyOf(sheet), `on “${sheet}”, ${counted(entries.length, "entry", "entries")}`] as const,
          ),
        ]}
        choose={(chosen) => {
          const sheet = legends.find((one) => keyOf(one.sheet) === chosen)?.sheet ?? null;
          void say((kept) => correctHeader(kept, grid, { legend: sheet }));
        }}
      />
    </Reading>
  );
}

function ruleOf({ legend, sheet }: Grid, legends: readonly Legend[]): string {
  if (!legend) return legends.length === 0 ? "No sheet explains its colours." : "";
  return legend.sheet === sheet ? "Found on the plan's own sheet." : "The plan's own sheet has none.";
}
