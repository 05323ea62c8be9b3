/** A button of the add-in on the ribbon. */
export interface RibbonCommand {
  readonly label: string;
  /** What it does, in a sentence. */
  readonly about: string;
  /** The add-in's function; null for the button that opens and closes the pane. */
  readonly functionName: string | null;
  /** The letter pressed with Ctrl, Shift and Alt. */
  readonly key: string;
  /** Its picture, 20 pixels square. */
  readonly icon: string;
}
