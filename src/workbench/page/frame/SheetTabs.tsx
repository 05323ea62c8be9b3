import { useState, type KeyboardEvent } from "react";
import type { SheetModel } from "../../host/model/SheetModel";
import { readableInk } from "../geometry/readableInk";

interface SheetTabsProps {
  readonly sheets: readonly SheetModel[];
  readonly activeId: string;
  readonly onActivate: (sheetId: string) => void;
  readonly onRename: (sheetId: string, name: string) => void;
  readonly onDelete: (sheetId: string) => void;
}

/** The sheets a person can see, under the grid: arrows move, F2 or a double click renames, Delete asks to delete. */
export function SheetTabs({ sheets, activeId, onActivate, onRename, onDelete }: SheetTabsProps) {
  const [renaming, setRenaming] = useState<string | null>(null);
  const visible = sheets.filter(({ visibility }) => visibility === "Visible");

  const onKeyDown = (event: KeyboardEvent<HTMLElement>, index: number) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step) {
      const target = visible[(index + step + visible.length) % visible.length];
      if (target) {
        onActivate(target.id);
        document.getElementById(tabId(target.id))?.focus();
      }
    } else if (event.key === "F2") setRenaming(activeId);
    else if (event.key === "Delete") onDelete(activeId);
    else return;
    event.preventDefault();
  };

  return (
    <div className="sheet-tabs" role="tablist" aria-label="Sheets">
      {visible.map(({ id, name, tabColor }, index) =>
        renaming === id ? (
          <RenameBox
            key={id}
            name={name}
            onDone={(typed) => {
              setRenaming(null);
              if (typed !== null && typed !== name) onRename(id, typed);
            }}
          />
        ) : (
          <button
            key={id}
            id={tabId(id)}
            type="button"
            role="tab"
            aria-selected={id === activeId}
            tabIndex={id === activeId ? 0 : -1}
            className="sheet-tab"
            style={
              /^#[\da-f]{6}$/i.test(tabColor)
                ? { backgroundColor: tabColor, color: readableInk("#1b1b1b", tabColor) }
                : undefined
            }
            onClick={() => onActivate(id)}
            onDoubleClick={() => setRenaming(id)}
            onKeyDown={(event) => onKeyDown(event, index)}
          >
            {name}
          </button>
        ),
      )}
    </div>
  );
}

function tabId(sheetId: string): string {
  return `tab-${sheetId.replace(/[{}]/g, "")}`;
}

function RenameBox({ name, onDone }: { readonly name: string; readonly onDone: (typed: string | null) => void }) {
  const [typed, setTyped] = useState(name);
  return (
    <input
      className="sheet-rename"
      aria-label={`New name of the sheet ${name}`}
      ref={(element) => element?.focus()}
      value={typed}
      maxLength={31}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => onDone(typed)}
      onKeyDown={(event) => {
        if (event.key === "Enter") onDone(typed);
        if (event.key === "Escape") onDone(null);
      }}
    />
  );
}
