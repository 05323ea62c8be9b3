import { asBoolean } from "../protocol/argument";
import { HostObject } from "../protocol/HostObject";
import type { Session } from "../Session";

/** `context.runtime`. */
export class Runtime extends HostObject {
  readonly className = "Runtime";

  constructor(private readonly session: Session) {
    super();
  }

  get enableEvents(): boolean {
    return this.session.events.areEnabled;
  }
  set enableEvents(value: unknown) {
    this.session.events.areEnabled = asBoolean(value);
  }
}
