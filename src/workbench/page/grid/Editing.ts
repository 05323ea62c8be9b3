/** A cell being edited. */
export interface Editing {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Begun by typing ("enter": arrows finish and move) or by F2 ("edit": arrows move in the text). */
  readonly mode: "enter" | "edit";
  /** Where the person types. */
  readonly place: "cell" | "bar";
}

/** What can be done with the cell being edited, in the grid and in the formula bar. */
export interface EditActions {
  readonly begin: (text: string | null, mode: Editing["mode"], place: Editing["place"]) => void;
  readonly change: (text: string) => void;
  readonly toggleMode: () => void;
  /** Writes what was typed and moves by a key ("ArrowDown"), or stays. */
  readonly commit: (moveBy: string | null) => void;
  readonly cancel: () => void;
}
