import { changedSettings, readSettings, SETTINGS_KEY } from "../../commands/Settings";
import { assess } from "../../commands/assess";
import { check } from "../../commands/check";
import { colour } from "../../commands/colour";
import { leaveOut } from "../../commands/leaveOut";
import { locateAction } from "../../commands/locateAction";
import { summarise } from "../../commands/summarise";
import { findingKey } from "../../checks/findingKey";
import { hostProblemSentence } from "../../words/hostProblemSentence";
import { outcomeSentences } from "../../words/outcomeSentences";
import { undoSentences } from "../../words/undoSentences";

/** The pure part of the add-in as the session needs it, in one object so that it arrives as one chunk. */
export const commandSet = {
  check,
  colour,
  leaveOut,
  summarise,
  assess,
  locateAction,
  findingKey,
  readSettings,
  changedSettings,
  settingsKey: SETTINGS_KEY,
  hostProblemSentence,
  outcomeSentences,
  undoSentences,
} as const;
