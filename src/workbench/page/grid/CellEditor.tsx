import { useEffect, useLayoutEffect, useRef, type KeyboardEvent } from "react";
import { columnLetters } from "../../../cells/a1";
import { boxOf } from "../geometry/SheetGeometry";
import { areaOf } from "../../host/grid/area";
import type { EditActions, Editing } from "./Editing";
import { editorKey } from "./editorKey";
import { cellLook } from "./cellLook";
import { HEADERS, useSheetView } from "./SheetView";
import { DEFAULT_FORMAT } from "../../host/model/CellFormat";

interface CellEditorProps {
  readonly editing: Editing;
  readonly actions: EditActions;
}

/** The box a cell is edited in, over the cell; it grows with what is typed. */
export function CellEditor({ editing, actions }: CellEditorProps) {
  const { sheet, geometry } = useSheetView();
  const input = useRef<HTMLTextAreaElement>(null);
  const { row, column, text, place } = editing;
  const area = geometry.merges.at(row, column) ?? areaOf(row, column);
  const box = boxOf(geometry, area);
  const look = cellLook(sheet.rows.get(row)?.get(column)?.format ?? DEFAULT_FORMAT, "light");

  useEffect(() => {
    const element = input.current;
    if (place !== "cell" || !element) return;
    element.focus({ preventScroll: true });
    element.setSelectionRange(element.value.length, element.value.length);
  }, [place]);

  useLayoutEffect(() => {
    const element = input.current;
    if (!element) return;
    element.style.height = "0";
    element.style.height = `${Math.max(box.height + 1, element.scrollHeight + 4)}px`;
  }, [text, box.height]);

  return (
    <textarea
      ref={input}
      className="cell-editor"
      aria-label={`Cell ${columnLetters(column)}${row + 1}`}
      spellCheck={false}
      rows={1}
      value={text}
      style={{
        ...look.text,
        color: undefined,
        rotate: undefined,
        writingMode: undefined,
        whiteSpace: "pre-wrap",
        left: HEADERS.width + box.left - 1,
        width: Math.max(box.width + 1, 120),
      }}
      onChange={(event) => actions.change(event.target.value)}
      onKeyDown={(event: KeyboardEvent<HTMLTextAreaElement>) => editorKey(event, editing, actions)}
      onPointerDown={(event) => event.stopPropagation()}
    />
  );
}
