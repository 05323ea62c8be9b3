import type { Proposal } from "../../cells/Proposal";
import { HostError } from "../../excel/HostError";
import type { LongWork } from "../../excel/LongWork";
import type { PendingAnswer } from "./Assessing";
import { outcomeNotice } from "./outcomeNotice";
import type { SessionWork } from "./SessionWork";

/** "superseded" where somebody has answered on the sheet meanwhile: what they typed stands. */
export type Kept = "kept" | "unkept" | "superseded";

/**
 * Writes one answer to the sheet "Plan checklist". A workbook that was edited since it was read is read again first: an
 * answer belongs to its criterion, wherever its row has gone.
 */
export async function keepAnswer(given: PendingAnswer, work: SessionWork, long: LongWork): Promise<Kept> {
  const { store, readAndCheck, commands } = work;
  const { whyNotKept, isAnsweredAnew, answeredMeanwhileSentence } = await commands();
  let became: Kept | "disturbed" = "disturbed";
  for (let turn = 0; turn < 2 && became === "disturbed"; turn++) {
    const { read: before, isStale } = store.get();
    if (!before) return "unkept";
    if (isStale || turn > 0) {
      await readAndCheck(long);
      const { read } = store.get();
      if (read && isAnsweredAnew(before, read, given.criterionId)) {
        const sentences = [answeredMeanwhileSentence(given.criterionId)];
        store.set({ notice: { tone: "warning", sentences } });
        return "superseded";
      }
    }
    const { read } = store.get();
    if (!read || whyNotKept(read)) return "unkept";
    became = await write(given, work, long);
  }
  return became === "disturbed" ? "unkept" : became;
}

async function write(given: PendingAnswer, work: SessionWork, long: LongWork): Promise<Kept | "disturbed"> {
  const { store, excel, commands, readAgain } = work;
  const { read, checked } = store.get();
  if (!read || !checked?.grid) return "unkept";
  const { proposeListAnswer, readSettings, withChanges, outcomeSentences } = await commands();
  const { criterionId, list, typed } = given;
  const by = readSettings(read.settings).assessment.answersBy;
  const signed = { ...typed, ...(typed.on !== undefined && by !== "" && { by }) };
  const proposal = proposeListAnswer(read, checked, list, { criterionId, ...signed });
  if (isEmpty(proposal)) return "kept";
  const outcome = await excel.apply(proposal, read, long);
  if (outcome.kind === "disturbed") {
    store.set({ notice: outcomeNotice(outcome, proposal, outcomeSentences(outcome)) });
    return "disturbed";
  }
  const isPlain = outcome.kind === "written" && proposal.sheets.length === 0 && outcome.differing.length === 0;
  /* What was written and read back is known: the plan need not be read again for each of fifty answers. */
  if (isPlain) store.set({ read: withChanges(read, proposal.changes), notice: null });
  else {
    await readAgain(long);
    store.set({ notice: outcomeNotice(outcome, proposal, outcomeSentences(outcome)) });
  }
  if (outcome.kind === "refused") return "unkept";
  store.set({ assessing: { ...store.get().assessing, lastKept: { criterionId, entryId: outcome.entryId } } });
  await keepPlace(given, work);
  return "kept";
}

/** Where one is in the list, beside the answer: the workbook has changed anyway. A refusal of it costs nothing. */
async function keepPlace({ list, criterionId }: PendingAnswer, { store, excel, commands }: SessionWork): Promise<void> {
  const { read } = store.get();
  if (!read) return;
  const { changedSettings, readSettings, settingsKey } = await commands();
  const { assessment } = readSettings(read.settings);
  if (assessment.list === list && assessment.criterionId === criterionId) return;
  const value = changedSettings(read.settings, { assessment: { ...assessment, list, criterionId } });
  try {
    await excel.saveSetting(settingsKey, value);
    store.set({ read: { ...read, settings: { ...read.settings, [settingsKey]: value } } });
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
  }
}

function isEmpty({ changes, sheets }: Proposal): boolean {
  return changes.length + sheets.length === 0;
}
