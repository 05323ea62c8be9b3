import type { ReactNode } from "react";
import { editorKey } from "../grid/editorKey";
import type { EditActions, Editing } from "../grid/Editing";

interface FormulaBarProps {
  /** What the active cell holds, as it would be typed. */
  readonly text: string;
  readonly editing: Editing | null;
  readonly actions: EditActions;
  /** The name box. */
  readonly children: ReactNode;
}

/** Shows what a cell holds, and edits it with more room than the cell has. */
export function FormulaBar({ text, editing, actions, children }: FormulaBarProps) {
  return (
    <div className="formula-bar" role="group" aria-label="Formula bar">
      {children}
      <span className="formula-mark" aria-hidden>
        fx
      </span>
      <textarea
        className="formula-input"
        aria-label="Formula bar: what the active cell holds"
        rows={1}
        spellCheck={false}
        value={editing ? editing.text : text}
        onFocus={() => {
          if (editing?.place !== "bar") actions.begin(editing?.text ?? null, "edit", "bar");
        }}
        onChange={(event) => actions.change(event.target.value)}
        onKeyDown={(event) => {
          if (editing) editorKey(event, editing, actions);
        }}
      />
    </div>
  );
}
