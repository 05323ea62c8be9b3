import type { CellAddress } from "../../../cells/Area";
import type { IsoDate } from "../../../cells/isoDate";
import type { Tab } from "../SessionState";
import type { SessionWork } from "../SessionWork";

/** Reading and checking the plan, and going about in what was found. */
export interface CheckActions {
  readonly check: () => Promise<void>;
  readonly choose: (choice: string) => Promise<void>;
  readonly setAsAt: (asAt: IsoDate | null) => Promise<void>;
  readonly openTab: (tab: Tab) => void;
  readonly openSettings: (isOpen: boolean) => void;
  readonly dismissNotice: () => void;
  readonly goTo: (address: CellAddress) => Promise<void>;
  readonly goToSheet: (name: string) => Promise<void>;
}

export function checkActions({ store, excel, run, report, recheck, readAndCheck }: SessionWork): CheckActions {
  return {
    check: () => run("reading", readAndCheck),
    choose: async (choice) => {
      store.set({ asked: { choice } });
      await recheck().catch(report);
    },
    setAsAt: async (asAt) => {
      const { choice } = store.get().asked;
      store.set({ asked: { ...(choice === undefined ? {} : { choice }), ...(asAt ? { asAt } : {}) } });
      await recheck().catch(report);
    },
    openTab: (tab) => {
      const { notice } = store.get();
      /* Word of what is done has been seen by whoever goes on; a refusal stays until it is closed. */
      const isDone = notice?.tone === "success" || notice?.tone === "info";
      store.set({ tab, isSettingsOpen: false, notice: isDone ? null : notice });
    },
    openSettings: (isSettingsOpen) => store.set({ isSettingsOpen }),
    dismissNotice: () => store.set({ notice: null }),
    goTo: (address) => excel.select(address).catch(report),
    goToSheet: (name) => excel.goToSheet(name).catch(report),
  };
}
