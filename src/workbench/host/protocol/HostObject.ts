/**
 * What an object path leads to. A class of the host extends it under the name Office.js uses and gives getters, setters
 * and methods the names of Office.js; what it does not give answers NotImplemented. Methods take what came over the wire
 * (`unknown`) and check it themselves.
 */
export abstract class HostObject {
  abstract readonly className: string;

  /** True once what it stands for was deleted: every use of it is then refused. */
  get isGone(): boolean {
    return false;
  }

  /** The members of a collection, in order. */
  collected?(): readonly HostObject[];

  /** The collection's indexer, `getItem(key)`. */
  indexed?(key: unknown): HostObject;

  /** What an event's target is called on the wire: a sheet's id, or "Workbook". */
  get eventTarget(): string {
    return "Workbook";
  }
}
