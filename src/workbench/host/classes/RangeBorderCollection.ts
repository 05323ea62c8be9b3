import { asIndex, asOneOf } from "../protocol/argument";
import { HostError } from "../protocol/HostError";
import { HostObject } from "../protocol/HostObject";
import type { FormatTarget } from "./FormatTarget";
import { BORDER_SIDES, RangeBorder } from "./RangeBorder";

const EDGES = Object.keys(BORDER_SIDES);

/** `range.format.borders`. */
export class RangeBorderCollection extends HostObject {
  readonly className = "RangeBorderCollection";

  constructor(private readonly target: FormatTarget) {
    super();
  }

  get count(): number {
    return EDGES.length;
  }

  override collected(): RangeBorder[] {
    return EDGES.map((edge) => new RangeBorder(this.target, edge));
  }

  override indexed(key: unknown): RangeBorder {
    return new RangeBorder(this.target, asOneOf(key, EDGES));
  }

  getItemAt(index: unknown): RangeBorder {
    const edge = EDGES[asIndex(index)];
    if (!edge) throw new HostError("InvalidArgument");
    return new RangeBorder(this.target, edge);
  }
}
