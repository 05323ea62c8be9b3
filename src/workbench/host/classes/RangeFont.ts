import { FONT } from "../grid/formatMembers";
import { HostObject } from "../protocol/HostObject";
import { readFormat, writeFormat, type FormatTarget } from "./FormatTarget";

/** `range.format.font`. What differs inside a cell reads null. */
export class RangeFont extends HostObject {
  readonly className = "RangeFont";

  constructor(private readonly target: FormatTarget) {
    super();
  }

  get bold(): unknown {
    return readFormat(this.target, FONT.bold);
  }
  set bold(value: unknown) {
    writeFormat(this.target, FONT.bold, value);
  }

  get italic(): unknown {
    return readFormat(this.target, FONT.italic);
  }
  set italic(value: unknown) {
    writeFormat(this.target, FONT.italic, value);
  }

  get strikethrough(): unknown {
    return readFormat(this.target, FONT.strikethrough);
  }
  set strikethrough(value: unknown) {
    writeFormat(this.target, FONT.strikethrough, value);
  }

  get color(): unknown {
    return readFormat(this.target, FONT.color);
  }
  set color(value: unknown) {
    writeFormat(this.target, FONT.color, value);
  }

  get name(): unknown {
    return readFormat(this.target, FONT.name);
  }
  set name(value: unknown) {
    writeFormat(this.target, FONT.name, value);
  }

  get size(): unknown {
    return readFormat(this.target, FONT.size);
  }
  set size(value: unknown) {
    writeFormat(this.target, FONT.size, value);
  }

  get underline(): unknown {
    return readFormat(this.target, FONT.underline);
  }
  set underline(value: unknown) {
    writeFormat(this.target, FONT.underline, value);
  }
}
