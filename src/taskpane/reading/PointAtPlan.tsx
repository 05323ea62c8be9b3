import { useSessionState } from "../session/SessionContext";
import { ColumnRoles } from "./ColumnRoles";
import { HeaderRow } from "./HeaderRow";

/** Where no plan was found: the person shows the headings of the one on the sheet in view, and what its columns are for. */
export default function PointAtPlan() {
  const read = useSessionState((state) => state.read);
  const plan = useSessionState((state) => state.checked?.plan);
  const sheets = read?.sheets.filter(({ mark, rows }) => mark === undefined && rows.length > 0) ?? [];
  const sheet = sheets.find(({ id }) => id === read?.activeSheetId) ?? sheets[0];
  if (!sheet) return null;
  const grid = plan?.grids.find(({ sheetId }) => sheetId === sheet.id) ?? null;
  return (
    <>
      <p>Is there a plan on “{sheet.name}”? Show where its headings are, and say what its columns are for.</p>
      <HeaderRow sheet={sheet} grid={grid} />
      {grid && <ColumnRoles grid={grid} />}
    </>
  );
}
