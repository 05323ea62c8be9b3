import { useMemo } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { SheetCells } from "../../cells/SheetCells";
import { correctHeader } from "../../commands/correctHeader";
import { headerChoices } from "../../commands/headerChoices";
import { pointAtHeader } from "../../commands/pointAtHeader";
import type { Grid } from "../../plan/Plan";
import { counted } from "../../words/counted";
import { GoTo } from "../parts/GoTo";
import { useSession } from "../session/SessionContext";
import { Choice } from "./Choice";
import { Reading } from "./Reading";
import { useSaid } from "./useSaid";

const TALLEST = 3; /* rows */
const NO_GRID = { headings: {} };

const useStyles = makeStyles({
  choices: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
    "& > :first-child": { flex: "1 1 180px" },
  },
});

/** Where the headings stand: any row of the list can be pointed at, and how many rows they run over. */
export function HeaderRow({ sheet, grid }: { readonly sheet: SheetCells; readonly grid: Grid | null }) {
  const { say } = useSession();
  const styles = useStyles();
  const said = useSaid(grid ?? NO_GRID);
  const choices = useMemo(() => headerChoices(sheet, grid), [sheet, grid]);
  const rows = firstRows(grid);
  const point = (rowIndex: number, rowCount: number) =>
    void say((kept) => pointAtHeader(kept, sheet, grid, { rowIndex, rowCount }));
  const isSaid = grid !== null && said?.rowCount !== undefined;
  const takeBack = () =>
    grid && void say((kept) => correctHeader(kept, grid, { rowCount: undefined, insteadOf: undefined }));
  return (
    <Reading what="Headings" rule={grid ? <Rule grid={grid} /> : null} takeBack={isSaid ? takeBack : null}>
      <div className={styles.choices} role="group">
        <Choice
          label="Row of the headings"
          value={String(rows[0] ?? "")}
          options={[
            ...(grid ? [] : [["", "Choose their row"] as const]),
            ...choices.map(
              ({ rowIndex, words }) => [String(rowIndex), `Row ${rowIndex + 1}: ${words.join(" · ")}`] as const,
            ),
          ]}
          choose={(rowIndex) => rowIndex !== "" && point(Number(rowIndex), 1)}
        />
        {grid && (
          <Choice
            label="Rows they run over"
            value={String(rows.length)}
            options={Array.from({ length: TALLEST }, (_, at) => [String(at + 1), counted(at + 1, "row")] as const)}
            choose={(rowCount) => point(rows[0] ?? 0, Number(rowCount))}
          />
        )}
      </div>
    </Reading>
  );
}

/** The rows of the first header: those of later pages repeat it. */
function firstRows(grid: Grid | null): readonly number[] {
  const [first = -1, ...others] = grid?.headerRowIndexes ?? [];
  if (!grid) return [];
  const next = others.findIndex((rowIndex, at) => rowIndex !== first + at + 1);
  return [first, ...(next < 0 ? others : others.slice(0, next))];
}

function Rule({ grid }: { readonly grid: Grid }) {
  const { sheet, area, headerRowIndexes, headings, columns, months } = grid;
  const rows = firstRows(grid);
  const named = Object.keys(columns).length + (months?.months.length ?? 0);
  const repeats = headerRowIndexes.length - rows.length;
  const address = { sheet, rowIndex: rows[0] ?? area.rowIndex, columnIndex: area.columnIndex };
  return (
    <>
      <GoTo address={address}>Row {(rows[0] ?? 0) + 1}</GoTo>, for {named} of its{" "}
      {counted(Object.keys(headings).length, "heading")} name what a plan has
      {repeats > 0 && `; repeated in ${counted(repeats, "row")} further down`}.
    </>
  );
}
