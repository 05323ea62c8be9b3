import type { EvidenceKind } from "./Evidence";

/** Each kind is a bit, so that a set of kinds is a number. */
export const BITS: Readonly<Record<EvidenceKind, number>> = {
  whole: 1,
  finished: 2,
  part: 4,
  begun: 8,
  "on-target": 16,
  act: 32,
  made: 64,
  "not-started": 128,
  unfinished: 256,
  intention: 512,
  "not-due": 1024,
  "was-due": 2048,
  delayed: 4096,
  extension: 8192,
  forecast: 16384,
  suspended: 32768,
  superseded: 65536,
  resumed: 131072,
  left: 262144,
};

/** The set of some kinds. */
export function bitsOf(...kinds: readonly EvidenceKind[]): number {
  return kinds.reduce((bits, kind) => bits | BITS[kind], 0);
}
