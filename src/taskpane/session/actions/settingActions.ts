import type { Finding } from "../../../checks/Finding";
import type { Settings } from "../../../commands/Settings";
import type { SessionWork } from "../SessionWork";
import type { KeptChange } from "../settingsKeeper";

/** Says from the settings as they are which are to change. */
type SettingsChange = (settings: Settings) => Partial<Settings>;

/** What a person decides once and the workbook keeps. */
export interface SettingActions {
  readonly changeSettings: (change: SettingsChange) => Promise<void>;
  readonly leaveAsItIs: (finding: Finding) => Promise<void>;
  /** What was left as it is counts as a finding again. */
  readonly bringBack: () => Promise<void>;
  /** Keeps what a person says of how the plan is read, and reads it again by that. */
  readonly say: (change: KeptChange) => Promise<void>;
}

export function settingActions({ commands, keep }: SessionWork): SettingActions {
  async function changeSettings(change: SettingsChange): Promise<void> {
    const { changedSettings, readSettings } = await commands();
    await keep((kept) => changedSettings(kept, change(readSettings(kept))));
  }

  return {
    changeSettings,
    say: keep,
    leaveAsItIs: async (finding) => {
      const { findingKey } = await commands();
      await changeSettings(({ leftAsItIs }) => ({ leftAsItIs: [...leftAsItIs, findingKey(finding)] }));
    },
    bringBack: () => changeSettings(() => ({ leftAsItIs: [] })),
  };
}
