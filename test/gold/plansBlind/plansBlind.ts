import { actionLog } from "./actionLog";
import { charterPlan } from "./charterPlan";
import { milestones } from "./milestones";
import { twoSheets } from "./twoSheets";
import { amongDecoys } from "./amongDecoys";
import { auditTable } from "./auditTable";
import type { BlindPlan } from "./BlindPlan";
import { communityCharity } from "./communityCharity";
import { coverAndLegend } from "./coverAndLegend";
import { hospitalTrust } from "./hospitalTrust";
import { monthsAndPages } from "./monthsAndPages";
import { sideBySide } from "./sideBySide";
import { stackedHeader } from "./stackedHeader";
import { subActions } from "./subActions";
import { twoLanguages } from "./twoLanguages";

/** Whole workbooks labelled by somebody who had not read how plans are found, in bodies and words that are invented. */
export const plansBlind: readonly BlindPlan[] = [
  coverAndLegend,
  stackedHeader,
  sideBySide,
  auditTable,
  twoLanguages,
  subActions,
  amongDecoys,
  monthsAndPages,
];

/** A second set, labelled blind too, to score how plans are found after that was mended on the first. */
export const plansBlindSecond: readonly BlindPlan[] = [charterPlan, actionLog, milestones, twoSheets];

/** A third set, labelled blind by somebody else again. */
export const plansBlindThird: readonly BlindPlan[] = [hospitalTrust, communityCharity];
