import type { SheetEdit } from "../../cells/SheetEdit";

/** Edits that what is in view does not hold yet, each with the number of the last reading that had begun by then. */
export class EditQueue {
  #waiting: readonly { readonly edit: SheetEdit; readonly after: number }[] = [];

  get isEmpty(): boolean {
    return this.#waiting.length === 0;
  }

  get edits(): readonly SheetEdit[] {
    return this.#waiting.map(({ edit }) => edit);
  }

  add(edit: SheetEdit, readingsBegun: number): void {
    this.#waiting = [...this.#waiting, { edit, after: readingsBegun }];
  }

  /** Takes out what a reading holds: all that came before it began. */
  settle(reading: number): void {
    this.#waiting = this.#waiting.filter(({ after }) => after >= reading);
  }

  /** Takes these out, however they were settled. */
  remove(edits: readonly SheetEdit[]): void {
    const settled = new Set(edits);
    this.#waiting = this.#waiting.filter(({ edit }) => !settled.has(edit));
  }
}
