/** One event on its way to an add-in, as the wire has it. */
export type EventEntry = readonly [
  category: number,
  eventType: number,
  target: string,
  message: string,
  id: number,
  isRemote: boolean,
];

/** Excel's numbers of the events the workbench raises. *observed*: `eventType` in the client library. */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  formatChanged: 18,
  rowSorted: 19,
  rowHiddenChanged: 22,
  protectionChanged: 24,
  documentSelectionChanged: -1,
} as const;

const RICH_API = 65_536;

/** Who has asked for which events, and what is to be delivered once the running request has been answered. */
export class Events {
  private readonly counts = new Map<string, number>();
  private queue: EventEntry[] = [];
  /** `context.runtime.enableEvents`. */
  areEnabled = true;

  constructor(private readonly deliver: (entries: readonly EventEntry[]) => void) {}

  register(eventType: number, target: string): void {
    const key = `${eventType}|${target}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  unregister(eventType: number, target: string): void {
    const key = `${eventType}|${target}`;
    this.counts.set(key, Math.max(0, (this.counts.get(key) ?? 0) - 1));
  }

  /** `sheetId` null for what concerns the workbook alone. Those who listen to the workbook hear of every sheet. */
  raise(eventType: number, sheetId: string | null, message: Readonly<Record<string, unknown>>): void {
    if (!this.areEnabled) return;
    for (const target of sheetId === null ? ["Workbook"] : [sheetId, "Workbook"]) {
      if (!this.counts.get(`${eventType}|${target}`)) continue;
      this.queue.push([RICH_API, eventType, target, JSON.stringify(message), 0, false]);
    }
  }

  /** Delivers what was raised; handlers run after the answer that caused it, as in Excel. */
  flush(): void {
    if (this.queue.length === 0) return;
    const entries = this.queue;
    this.queue = [];
    this.deliver(entries);
  }
}
