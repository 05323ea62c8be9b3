import { PROTECTION } from "../grid/formatMembers";
import { HostObject } from "../protocol/HostObject";
import { readFormat, writeFormat, type FormatTarget } from "./FormatTarget";

/** `range.format.protection`: which cells a protected sheet leaves open. */
export class FormatProtection extends HostObject {
  readonly className = "FormatProtection";

  constructor(private readonly target: FormatTarget) {
    super();
  }

  get locked(): unknown {
    return readFormat(this.target, PROTECTION.locked);
  }
  set locked(value: unknown) {
    writeFormat(this.target, PROTECTION.locked, value);
  }
}
