import { a1 } from "../cells/a1";
import type { LeftAlone } from "../rag/ColourTarget";

/** Why a cell is not coloured, and what to do where something can be done. */
export function leftAloneSentence(cell: LeftAlone): string {
  return `${a1(cell)} ${because(cell.why)}`;
}

function because(why: LeftAlone["why"]): string {
  switch (why) {
    case "person-text":
      return "holds what somebody typed: it stays.";
    case "unknown-fill":
      return "has a colour that no legend explains: it stays. Add the colour to the legend to give it a letter.";
    case "conditional-format":
      return "may be coloured by conditional formatting, which cannot be read: it stays. Type its letter to make it count.";
    case "formula":
      return "is worked out by a formula: it stays.";
    case "shared-cell":
      return "is shared by several actions that are rated differently: it stays. Unmerge it to colour each.";
  }
}
