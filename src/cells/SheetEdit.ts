import type { Area } from "./Area";

/** What somebody did to cells of a sheet, as Excel tells of it. */
export interface SheetEdit {
  readonly sheetId: string;
  /** `formatted` is fills and fonts alone; `inserted` and `deleted` move the cells after them; `sorted` any of them. */
  readonly kind: "edited" | "formatted" | "inserted" | "deleted" | "sorted";
  /** As they were told; whole rows reach to the last column a sheet can have, whole columns to the last row. */
  readonly areas: readonly Area[];
  /** Somebody else's, in a workbook that several have open. */
  readonly isRemote: boolean;
}
