/** What parts one piece of a lead cell from the piece before it. */
export type Joint =
  | "start"
  /** Semicolon, slash, plus: always parts two leads. */
  | "hard"
  | "line"
  | "comma"
  | "and"
  | "with"
  | "stop"
  /** A dash or colon: a post and its holder, or two leads. */
  | "dash"
  /** What follows stood in brackets. */
  | "bracket"
  /** Nothing but a space. */
  | "space";
