import type { SheetModel } from "../host/model/SheetModel";
import type { Package } from "./Package";
import { patchCharts } from "./patchCharts";
import { patchComments } from "./patchComments";
import { patchConditionalFormats } from "./patchConditionalFormats";
import { patchAutoFilter, patchHyperlinks, patchMerges } from "./patchLists";
import { patchPage } from "./patchPage";
import { patchRows, type RowContext } from "./patchRows";
import { patchTables } from "./patchTables";
import { patchValidations, type ShiftedSheet } from "./patchValidations";
import { patchView, type SheetView } from "./patchView";
import type { FileSheet } from "./readSheet";
import { applySplices } from "./writeXml";

/** What a sheet is written with, besides its own part. */
export interface SheetWriting extends RowContext {
  readonly parts: Package;
  readonly view: SheetView;
  /** The sheets of the file in which cells have moved. */
  readonly shifted: readonly ShiftedSheet[];
}

/**
 * The text of a sheet's part with what changed in the model cut into it; null where nothing did. Parts that belong to the
 * sheet (relationships, tables) are changed in `parts`.
 */
export function patchSheet(
  file: FileSheet,
  model: SheetModel,
  writing: SheetWriting,
): { readonly text: string | null; readonly changesFormulas: boolean } {
  const rows = patchRows(file, model, writing);
  const splices = [
    // In the order of the sections: those that are new may come to stand at the same place.
    ...patchView(file, model, writing.view),
    ...rows.splices,
    ...patchAutoFilter(file, model),
    ...patchMerges(file, model),
    ...patchConditionalFormats(file, model, writing.styles),
    ...patchValidations(file, model, writing.shifted),
    ...patchHyperlinks(file, model, writing.parts, file.path),
    ...patchPage(file, model),
    ...patchCharts(file, model, writing.parts),
    ...patchTables(file, model, writing.parts, file.path),
  ];
  patchComments(file, model, writing.parts);
  const text = splices.length > 0 ? applySplices(file.source, splices) : null;
  return { text, changesFormulas: rows.changesFormulas };
}
