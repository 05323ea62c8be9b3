/** What a key asks of the grid while no cell is edited; keys that only move the selection are `moveCursor`'s. */
export type GridAction =
  | { readonly kind: "move"; readonly by: string }
  | { readonly kind: "type"; readonly text: string }
  | {
      readonly kind:
        | "editCell"
        | "clear"
        | "selectAll"
        | "selectRows"
        | "selectColumns"
        | "insert"
        | "delete"
        | "openMenu"
        | "followLink"
        | "nextSheet"
        | "previousSheet";
    };

/** A key press, as the browser tells it. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

type PlainAction = Exclude<GridAction["kind"], "move" | "type">;

/** "ctrl+shift+alt+" before the key, in this order. */
const ACTIONS: Readonly<Record<string, PlainAction>> = {
  F2: "editCell",
  Delete: "clear",
  "ctrl+a": "selectAll",
  "shift+ ": "selectRows",
  "ctrl+ ": "selectColumns",
  "ctrl++": "insert",
  "ctrl+=": "insert",
  "ctrl+shift++": "insert",
  "ctrl+-": "delete",
  "shift+F10": "openMenu",
  ContextMenu: "openMenu",
  "ctrl+Enter": "followLink",
  "alt+PageDown": "nextSheet",
  "ctrl+PageDown": "nextSheet",
  "alt+PageUp": "previousSheet",
  "ctrl+PageUp": "previousSheet",
};

const MOVES: Readonly<Record<string, string>> = {
  Enter: "ArrowDown",
  "shift+Enter": "ArrowUp",
  Tab: "ArrowRight",
  "shift+Tab": "ArrowLeft",
};

/**
 * What a key does in the grid; null for keys it leaves to others.
 * @example readGridKey({ key: "F2", ... }) //=> { kind: "editCell" }
 */
export function readGridKey({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyPress): GridAction | null {
  const ctrl = ctrlKey || metaKey;
  const pressed = `${ctrl ? "ctrl+" : ""}${shiftKey ? "shift+" : ""}${altKey ? "alt+" : ""}${key}`;
  const kind = ACTIONS[pressed];
  if (kind) return { kind };
  const by = MOVES[pressed];
  if (by) return { kind: "move", by };
  if (pressed === "Backspace") return { kind: "type", text: "" };
  // AltGr gives Ctrl and Alt together with the character it makes.
  if (key.length === 1 && ctrl === altKey) return { kind: "type", text: key };
  return null;
}
