import type { Finding } from "../../../checks/Finding";
import type { Settings } from "../../../commands/Settings";
import type { ColumnRole } from "../../../plan/Plan";
import type { SessionWork } from "../SessionWork";

/** Says from the settings as they are which are to change. */
type SettingsChange = (settings: Settings) => Partial<Settings>;

/** What a person decides once and the workbook keeps. */
export interface SettingActions {
  readonly changeSettings: (change: SettingsChange) => Promise<void>;
  readonly leaveAsItIs: (finding: Finding) => Promise<void>;
  /** What was left as it is counts as a finding again. */
  readonly bringBack: () => Promise<void>;
  /** What a column is for, by its heading; null goes back to what the heading and the cells say. */
  readonly correctRole: (heading: string, role: ColumnRole | "none" | null) => Promise<void>;
}

export function settingActions({ store, commands, keep }: SessionWork): SettingActions {
  async function changeSettings(change: SettingsChange): Promise<void> {
    const { changedSettings, readSettings } = await commands();
    await keep((kept) => changedSettings(kept, change(readSettings(kept))));
  }

  return {
    changeSettings,
    leaveAsItIs: async (finding) => {
      const { findingKey } = await commands();
      await changeSettings(({ leftAsItIs }) => ({ leftAsItIs: [...leftAsItIs, findingKey(finding)] }));
    },
    bringBack: () => changeSettings(() => ({ leftAsItIs: [] })),
    correctRole: async (heading, role) => {
      const { correctRole } = await commands();
      const grid = store.get().checked?.grid;
      if (grid) await keep((kept) => correctRole(kept, grid, heading, role));
    },
  };
}
