import type { WorkbookCells } from "../cells/WorkbookCells";

/** Why a workbook cannot take answers: it is open for reading only, or the sheet that is their record is protected. */
export type WhyNotKept = { readonly code: "read-only" } | { readonly code: "protected"; readonly sheet: string };

/** Null where answers can be kept, as far as the reading tells. */
export function whyNotKept({ isReadOnly, sheets }: WorkbookCells): WhyNotKept | null {
  if (isReadOnly) return { code: "read-only" };
  const sheet = sheets.find(({ mark }) => mark === "checklist");
  return sheet?.isProtected ? { code: "protected", sheet: sheet.name } : null;
}
