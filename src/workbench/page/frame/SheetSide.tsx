import { useCallback, useMemo, useState, type RefObject } from "react";
import { a1, areaA1 } from "../../../cells/a1";
import type { HostArea, SheetModel } from "../../host/model/SheetModel";
import type { TextMeasurer } from "../geometry/textMeasurer";
import { GridMenu } from "../grid/GridMenu";
import { menuItems } from "../grid/menuItems";
import { SheetGrid } from "../grid/SheetGrid";
import { ACTIVE_CELL_ID } from "../grid/SheetView";
import { moveCursor } from "../selection/moveCursor";
import { readReference } from "../selection/readReference";
import { sumUp } from "../selection/sumUp";
import type { HostTheme, SheetHost, WorkbookView } from "../SheetHost";
import { FormulaBar } from "./FormulaBar";
import { NameBox } from "./NameBox";
import { SheetTabs } from "./SheetTabs";
import { StatusBar } from "./StatusBar";
import { useCursor } from "./useCursor";
import { useDrawnSheet } from "./useDrawnSheet";
import { useEditing } from "./useEditing";
import { useGridKeys } from "./useGridKeys";

interface SheetSideProps {
  readonly host: SheetHost;
  readonly view: WorkbookView;
  readonly sheet: SheetModel;
  readonly theme: HostTheme;
  readonly measure: TextMeasurer;
  readonly gridRef: RefObject<HTMLDivElement | null>;
  readonly attempt: (work: () => void) => void;
  readonly onSay: (text: string) => void;
}

/** The sheet with all that stands round it: formula bar, tabs, status bar. */
export function SheetSide({ host, view, sheet, theme, measure, gridRef, attempt, onSay }: SheetSideProps) {
  const cursorState = useCursor(host, sheet);
  const { cursor, area, move } = cursorState;
  const { active } = cursor;
  const drawn = useDrawnSheet(host, view, sheet, area, theme, measure);
  const [menu, setMenu] = useState<{ x: number; y: number } | null>(null);
  const focusGrid = useCallback(() => gridRef.current?.focus({ preventScroll: true }), [gridRef]);

  const moveBy = useCallback(
    (key: string) => {
      const moved = moveCursor(
        cursor,
        { key, ctrl: false, shift: false },
        { sheet, geometry: drawn.geometry, pageHeight: 0 },
      );
      if (moved) move(moved);
    },
    [cursor, move, sheet, drawn.geometry],
  );
  const { editing, actions } = useEditing({ host, sheet, active, attempt, moveBy, focusGrid });

  const goTo = useCallback(
    (text: string): boolean => {
      const place = readReference(text, view.workbook);
      if (place) host.select(place);
      return place !== null;
    },
    [host, view],
  );
  const followLink = useCallback(
    (row: number, column: number) => {
      const link = drawn.linkAt(row, column);
      if (link?.documentReference) {
        if (!goTo(link.documentReference)) onSay("The link leads to a place that is no longer in this workbook.");
      } else if (link?.address && /^(https?|mailto):/i.test(link.address)) {
        window.open(link.address, "_blank", "noopener,noreferrer");
      }
    },
    [drawn, goTo, onSay],
  );

  const visible = view.workbook.sheets.filter(({ visibility }) => visibility === "Visible");
  const onKeyDown = useGridKeys({
    host,
    view: drawn,
    cursorState,
    actions,
    attempt,
    followLink,
    openMenu() {
      const box = document.getElementById(ACTIVE_CELL_ID)?.getBoundingClientRect();
      setMenu({ x: box?.left ?? 0, y: box?.bottom ?? 0 });
    },
    activateBeside(step) {
      const beside = visible[visible.indexOf(sheet) + step];
      if (beside) host.activate(beside.id);
    },
  });

  const activeCell = sheet.rows.get(active.row)?.get(active.column);
  const totals = useMemo(() => totalsOf(view, sheet, area), [view, sheet, area]);
  const hasLink = drawn.linkAt(active.row, active.column) !== null;

  return (
    <main className="sheet-side">
      <FormulaBar text={activeCell ? host.editText(activeCell) : ""} editing={editing} actions={actions}>
        <NameBox address={a1({ rowIndex: active.row, columnIndex: active.column })} onGo={goTo} onLeave={focusGrid} />
      </FormulaBar>
      <SheetGrid
        view={drawn}
        cursor={cursor}
        area={area}
        editing={editing}
        actions={actions}
        gridRef={gridRef}
        onMove={move}
        onFollowLink={followLink}
        onMenu={setMenu}
        onKeyDown={onKeyDown}
      />
      <SheetTabs
        sheets={visible}
        activeId={sheet.id}
        onActivate={(sheetId) => {
          if (editing) actions.commit(null);
          host.activate(sheetId);
        }}
        onRename={(sheetId, name) => attempt(() => host.renameSheet(sheetId, name))}
        onDelete={(sheetId) => attempt(() => host.deleteSheet(sheetId))}
      />
      <StatusBar
        totals={totals}
        mode={editing ? (editing.mode === "edit" ? "Edit" : "Enter") : "Ready"}
        undrawn={drawn.looks.undrawn}
      />
      {menu && (
        <GridMenu
          {...menu}
          label={`Actions on ${areaA1({ ...area, rowIndex: area.row, columnIndex: area.column })}`}
          items={menuItems({
            host,
            sheetId: sheet.id,
            area,
            activeColumn: active.column,
            followLink: hasLink ? () => followLink(active.row, active.column) : null,
          }).map((item) => ({ ...item, run: () => attempt(item.run) }))}
          onClose={() => {
            setMenu(null);
            focusGrid();
          }}
        />
      )}
    </main>
  );
}

function totalsOf(_view: WorkbookView, sheet: SheetModel, area: HostArea) {
  return sumUp(sheet, area);
}
