import type { HeadingRole } from "../heading/HeadingRole";

/** What the steps that tell rows apart want to know of one. */
export interface RowFacts {
  readonly rowIndex: number;
  /** Displayed text of each role, "" where blank; merged cells hold theirs for every row. */
  text(role: HeadingRole): string;
  has(role: HeadingRole): boolean;
  /** A month cell holds a text or a fill of its own. */
  readonly hasMonths: boolean;
  /** The first text of the row within the grid, and how many cells hold one. */
  readonly first: string;
  readonly firstColumn: number;
  readonly filledCount: number;
  /** Nothing but the ref and one text. */
  readonly isAlone: boolean;
  /** One text merged over half the grid or more. */
  readonly isBanner: boolean;
  readonly isCapitals: boolean;
  /** "Theme 2", "Objective 3:", "Section A". */
  readonly isNamedHeading: boolean;
  /** The next row's ref is this one's with more after it: R1 and R1a, 2 and 2.1. */
  readonly hasChildren: boolean;
  /** Bold where most rows of work are not. */
  readonly isBolder: boolean;
  /** Filled as few rows of work are. */
  readonly isFilledApart: boolean;
  /** Its action cell is merged with the row above. */
  readonly isMergedOn: boolean;
  /** The beginnings of all its texts, folded, for finding page headers again. */
  fingerprint(): string;
}
