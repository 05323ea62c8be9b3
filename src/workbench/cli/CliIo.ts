import type { IsoDate } from "../../cells/isoDate";

/** All of the outside world that a command touches, so that tests can stand in for it. */
export interface CliIo {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** A file's bytes; fails where there is none. */
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** Fails where the file cannot be written. */
  readonly writeFile: (path: string, bytes: Uint8Array) => Promise<void>;
  /** All of standard input as text. */
  readonly readInput: () => Promise<string>;
  readonly today: IsoDate;
}
