/** A scalar property of an Office.js class. */
export interface ApiScalar {
  readonly isWritable: boolean;
}

/** What Office.js offers of one class, by the names an add-in uses ("getRange", "rowIndex"). */
export interface ApiClass {
  readonly name: string;
  readonly isCollection: boolean;
  readonly scalars: ReadonlyMap<string, ApiScalar>;
  /** Navigation properties, such as `range.format`. */
  readonly children: ReadonlySet<string>;
  readonly methods: ReadonlySet<string>;
  /** The method that registers for an event -> Excel's number for the event. */
  readonly events: ReadonlyMap<string, number>;
}

export type ApiSchema = ReadonlyMap<string, ApiClass>;
