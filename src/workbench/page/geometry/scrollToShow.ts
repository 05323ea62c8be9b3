/** One direction of what is on screen, in pixels of the sheet. */
export interface Window {
  /** How far it is scrolled. */
  readonly scroll: number;
  /** The pixels there are for cells, frozen ones included. */
  readonly room: number;
  /** The pixels frozen panes take at the start. */
  readonly frozen: number;
}

/** The least scrolling that brings what lies from `start` to `end` into view; what is frozen is always in view. */
export function scrollToShow(start: number, end: number, { scroll, room, frozen }: Window): number {
  if (end <= frozen) return scroll;
  // What is larger than the room shows its start.
  if (start < scroll + frozen || end - start > room - frozen) return Math.max(0, start - frozen);
  if (end > scroll + room) return end - room;
  return scroll;
}
