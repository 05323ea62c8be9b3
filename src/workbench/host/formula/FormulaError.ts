/** A formula's result that is an error value: "#N/A", "#DIV/0!". */
export class FormulaError extends Error {
  constructor(readonly code: string) {
    super(code);
    this.name = "FormulaError";
  }
}
