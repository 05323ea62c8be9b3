import { asText } from "../protocol/argument";
import { HostError } from "../protocol/HostError";
import { HostObject } from "../protocol/HostObject";
import type { Session } from "../Session";
import { Setting } from "./Setting";

/** `workbook.settings`: *guessed* to be the same bag as `Office.context.document.settings`, as it is in the file. */
export class SettingCollection extends HostObject {
  readonly className = "SettingCollection";

  constructor(private readonly session: Session) {
    super();
  }

  override collected(): Setting[] {
    return [...this.session.model.settings.keys()].map((key) => new Setting(this.session, key));
  }

  override indexed(key: unknown): Setting {
    const setting = new Setting(this.session, asText(key));
    if (setting.isGone) throw new HostError("ItemNotFound");
    return setting;
  }

  getItemOrNullObject(key: unknown): Setting | null {
    const setting = new Setting(this.session, asText(key));
    return setting.isGone ? null : setting;
  }

  getCount(): number {
    return this.session.model.settings.size;
  }

  /** *documented*: sets the setting where there is one already. */
  add(key: unknown, value: unknown): Setting {
    const setting = new Setting(this.session, asText(key));
    setting.value = value;
    return setting;
  }
}
