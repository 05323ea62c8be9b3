import type { HostArea } from "../model/SheetModel";

/** A formula as a tree. */
export type FormulaNode =
  | { readonly kind: "value"; readonly value: string | number | boolean }
  | { readonly kind: "error"; readonly code: string }
  | { readonly kind: "reference"; readonly sheetName: string | null; readonly area: HostArea }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly FormulaNode[] }
  | { readonly kind: "unary"; readonly operator: string; readonly of: FormulaNode }
  | { readonly kind: "binary"; readonly operator: string; readonly left: FormulaNode; readonly right: FormulaNode };
