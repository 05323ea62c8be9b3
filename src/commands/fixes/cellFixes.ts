import type { FixKind } from "../../checks/rules";
import { correctName } from "../../fixes/correctName";
import type { Fix } from "../../fixes/FixContext";
import { numberRefs } from "../../fixes/numberRefs";
import { textToDate } from "../../fixes/textToDate";

/** The fixes that change cells of the plan; "confirm-name" writes the name book alone. */
export const CELL_FIXES: Readonly<Record<Exclude<FixKind, "confirm-name">, Fix>> = {
  "text-to-date": textToDate,
  "correct-name": correctName,
  "number-refs": numberRefs,
};
