import type { Grid } from "../../plan/Plan";
import { counted } from "../../words/counted";
import { Fold } from "../parts/Fold";
import { useSessionState } from "../session/SessionContext";
import { ColumnRoles } from "./ColumnRoles";
import { HeaderRow } from "./HeaderRow";
import { HiddenRows } from "./HiddenRows";
import { LegendChoice } from "./LegendChoice";
import { Meanings } from "./Meanings";
import { MonthColumns } from "./MonthColumns";
import { ReportDate } from "./ReportDate";
import { RowKinds } from "./RowKinds";
import { RowReadings } from "./RowReadings";

/** How the sheet was understood; each reading can be corrected from a list, which the workbook keeps by the plan's words. */
export default function HowRead({ grid }: { readonly grid: Grid }) {
  const sheet = useSessionState((state) => state.read?.sheets.find(({ id }) => id === grid.sheetId));
  if (!sheet) return null;
  const { themes, actions, leftOut } = grid;
  return (
    <>
      <HeaderRow sheet={sheet} grid={grid} />
      <ReportDate grid={grid} />
      <HiddenRows grid={grid} />
      <LegendChoice grid={grid} />
      <Fold title="What each column is for">
        <ColumnRoles grid={grid} />
      </Fold>
      <Fold title="Month columns">
        <MonthColumns grid={grid} />
      </Fold>
      <Fold title="What letters, words and colours mean">
        <Meanings grid={grid} />
      </Fold>
      <Fold title={`Headings over actions (${themes.length}) and rows left out (${leftOut.length})`}>
        <RowKinds sheet={sheet} grid={grid} />
      </Fold>
      <Fold title={`How each row was read (${counted(actions.length, "action")})`}>
        <RowReadings sheet={sheet} grid={grid} />
      </Fold>
    </>
  );
}
