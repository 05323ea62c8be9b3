import type { RoleReason } from "../plan/heading/whyRole";

const WORDS: Readonly<Record<RoleReason, string>> = {
  words: "by its heading",
  "words-and-cells": "by its heading and what stands under it",
  cells: "by what stands under it",
};

/** What a column's role rests on. */
export function roleReasonWord(reason: RoleReason): string {
  return WORDS[reason];
}
