import type { KeyboardEvent } from "react";
import type { EditActions, Editing } from "./Editing";

/** The keys of a cell being edited, in its own box and in the formula bar alike. */
export function editorKey(
  event: KeyboardEvent<HTMLTextAreaElement>,
  editing: Editing,
  { change, commit, cancel, toggleMode }: EditActions,
): void {
  // The sheet's own keys rest while a cell is edited.
  event.stopPropagation();
  if (event.nativeEvent.isComposing) return;
  const { key, shiftKey, altKey, currentTarget } = event;
  if (key === "Enter" && altKey) {
    const { selectionStart, selectionEnd, value } = currentTarget;
    change(`${value.slice(0, selectionStart)}\n${value.slice(selectionEnd)}`);
  } else if (key === "Enter") commit(shiftKey ? "ArrowUp" : "ArrowDown");
  else if (key === "Tab") commit(shiftKey ? "ArrowLeft" : "ArrowRight");
  else if (key === "Escape") cancel();
  else if (key === "F2") toggleMode();
  else if (key.startsWith("Arrow") && editing.mode === "enter" && editing.place === "cell") commit(key);
  else return;
  event.preventDefault();
}
