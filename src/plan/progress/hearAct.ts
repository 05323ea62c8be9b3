import type { EvidenceKind } from "./Evidence";
import { opensDate } from "./opensDate";
import { EACH_WORDS, LEADING_ACTS, MAKING_ACTS, PREPARATORY_WORDS, SETTLING_ACTS } from "./progressPhrases";
import { isToOtherPlan } from "./isToOtherPlan";
import { readShare } from "./readShare";
import type { Word } from "./splitClauses";

/** "12 of 12 fences", "All the fences": where what is done to each may be counted. */
const COUNT_REACH = 4;
/** "Cleared in three of the four teams". */
const SHARE_REACH = 8;

/** What an act leaves: nothing to do ("policy published"), a share, another plan to do it, or the rest of the work. */
export function hearAct(words: readonly Word[], at: number): EvidenceKind | null {
  const act = words[at]?.text ?? "";
  if (isToOtherPlan(words, at)) return "superseded";
  const leads = LEADING_ACTS.has(act);
  const share = readShare(words, 0, Math.min(at, COUNT_REACH)) ?? readShare(words, at + 1, at + SHARE_REACH);
  if (share === "some" && !leads) return "part";
  if (share === "none") return "not-started";
  const isEach = share === "all" || EACH_WORDS.has(words[0]?.text ?? "") || EACH_WORDS.has(words[at - 1]?.text ?? "");
  if (isEach && !leads) return "finished";
  if (act === "updated" && opensDate(words[at + 1]?.text ?? "")) return null; /* the cell, not the work */
  if (act === "held") return "made"; /* over, whatever it prepares */
  if (isPreparatory(words, at)) return "act";
  if (SETTLING_ACTS.has(act)) return "finished";
  return MAKING_ACTS.has(act) ? "made" : "act";
}

/** How far from its act a subject may stand, either way. */
const SUBJECT_REACH = 12;

/** "Draft published": a step on the way. */
function isPreparatory(words: readonly Word[], act: number): boolean {
  const last = Math.min(act + SUBJECT_REACH, words.length);
  for (let at = Math.max(0, act - SUBJECT_REACH); at < last; at++) {
    if (PREPARATORY_WORDS.has(words[at]?.text ?? "")) return true;
  }
  return false;
}
