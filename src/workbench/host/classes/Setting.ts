import { HostError } from "../protocol/HostError";
import { HostObject } from "../protocol/HostObject";
import type { Session } from "../Session";

/* *observed* (#621, #3957): about 1 to 2 MB in all */
const MOST_TEXT = 2_000_000;

/** One of the add-in's settings, kept in the workbook. */
export class Setting extends HostObject {
  readonly className = "Setting";

  constructor(
    private readonly session: Session,
    readonly name: string,
  ) {
    super();
  }

  override get isGone(): boolean {
    return !this.session.model.settings.has(this.name);
  }

  get key(): string {
    return this.name;
  }

  get _Id(): string {
    return this.name;
  }

  get value(): unknown {
    return JSON.parse(this.session.model.settings.get(this.name) ?? "null") as unknown;
  }
  set value(value: unknown) {
    this.session.changeWorkbook();
    const text = JSON.stringify(value ?? null);
    if (text.length > MOST_TEXT) throw new HostError("InvalidArgument");
    this.session.model.settings.set(this.name, text);
  }

  delete(): null {
    this.session.changeWorkbook();
    this.session.model.settings.delete(this.name);
    return null;
  }
}
