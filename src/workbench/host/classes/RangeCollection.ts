import { asIndex } from "../protocol/argument";
import { HostError } from "../protocol/HostError";
import { HostObject } from "../protocol/HostObject";

/** `rangeAreas.areas`. */
export class RangeCollection extends HostObject {
  readonly className = "RangeCollection";

  constructor(private readonly ranges: readonly HostObject[]) {
    super();
  }

  override collected(): readonly HostObject[] {
    return this.ranges;
  }

  getCount(): number {
    return this.ranges.length;
  }

  getItemAt(index: unknown): HostObject {
    const range = this.ranges[asIndex(index)];
    if (!range) throw new HostError("InvalidArgument");
    return range;
  }
}
