/** Why a workbook has no plan to check. */
export type NoPlan =
  /** No sheet but those Plan Steward made. */
  | { readonly kind: "no-sheets" }
  /** Every sheet is blank. */
  | { readonly kind: "empty" }
  /** No row reads as the header of a plan. */
  | { readonly kind: "no-header"; readonly sheet: string }
  /** A header, and no action under it. */
  | { readonly kind: "header-without-rows"; readonly sheet: string; readonly rowIndex: number };
