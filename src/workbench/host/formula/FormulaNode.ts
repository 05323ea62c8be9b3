import type { HostArea } from "../model/SheetModel";

/** Cells a formula names. Those ends of the area that have a dollar stay where they are when the formula is copied. */
export interface ReferenceNode {
  readonly kind: "reference";
  readonly sheetName: string | null;
  readonly area: HostArea;
  readonly fixed: { readonly top: boolean; readonly left: boolean; readonly bottom: boolean; readonly right: boolean };
}

/** A formula as a tree. */
export type FormulaNode =
  | { readonly kind: "value"; readonly value: string | number | boolean }
  | { readonly kind: "error"; readonly code: string }
  | ReferenceNode
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly FormulaNode[] }
  | { readonly kind: "unary"; readonly operator: string; readonly of: FormulaNode }
  | { readonly kind: "binary"; readonly operator: string; readonly left: FormulaNode; readonly right: FormulaNode };
