import { changedSettings, readSettings, SETTINGS_KEY } from "../../commands/Settings";
import { assess } from "../../commands/assess";
import { check } from "../../commands/check";
import { colour } from "../../commands/colour";
import { correctRole } from "../../commands/correctRole";
import { fix } from "../../commands/fix";
import { leaveOut } from "../../commands/leaveOut";
import { locateAction } from "../../commands/locateAction";
import { proposePeople } from "../../commands/proposePeople";
import { summarise } from "../../commands/summarise";
import { findingKey } from "../../checks/findingKey";
import { hostProblemSentence } from "../../words/hostProblemSentence";
import { noFixSentence } from "../../words/noFixSentence";
import { outcomeSentences } from "../../words/outcomeSentences";
import { peopleKnownSentence } from "../../words/peopleKnownSentence";
import { settingsNotKeptSentence } from "../../words/settingsNotKeptSentence";
import { undoSentences } from "../../words/undoSentences";

/** The pure part of the add-in as the session needs it, in one object so that it arrives as one chunk. */
export const commandSet = {
  check,
  colour,
  leaveOut,
  summarise,
  assess,
  fix,
  proposePeople,
  locateAction,
  findingKey,
  correctRole,
  readSettings,
  changedSettings,
  settingsKey: SETTINGS_KEY,
  hostProblemSentence,
  noFixSentence,
  outcomeSentences,
  peopleKnownSentence,
  undoSentences,
  settingsNotKeptSentence,
} as const;
