import type { SheetModel } from "../host/model/SheetModel";
import type { XmlNode } from "./parseXml";

/** A sheet as the workbook's part lists it. */
export interface ListedSheet {
  readonly model: SheetModel;
  /** The sheet as it was in the file; undefined where it is new. */
  readonly was: SheetModel | undefined;
  /** By which relationship the workbook's part finds a new sheet. */
  readonly relationshipId?: string;
}

/** One of the workbook's sheets in order, with those that are carried and not shown (charts, dialogs). */
export interface Entry {
  readonly node: XmlNode | undefined;
  readonly sheet: ListedSheet | undefined;
}
