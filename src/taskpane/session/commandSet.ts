import { changedSettings, readSettings, SETTINGS_KEY } from "../../commands/Settings";
import { assess } from "../../commands/assess";
import { check } from "../../commands/check";
import { colour } from "../../commands/colour";
import { colourOffers } from "../../commands/colourOffers";
import { compareSchemes } from "../../commands/compareSchemes";
import { fix } from "../../commands/fix";
import { fixAll } from "../../commands/fixAll";
import { followRenames, withSheetNames } from "../../commands/followRenames";
import { isAnsweredAnew } from "../../commands/isAnsweredAnew";
import { dropOwnScheme, keepOwnScheme } from "../../commands/keepOwnScheme";
import { leaveOut } from "../../commands/leaveOut";
import { carryMerges } from "../../commands/live/carryMerges";
import { layRows } from "../../commands/live/layRows";
import { readingNeeded } from "../../commands/live/readingNeeded";
import { startLiveCheck } from "../../commands/live/startLiveCheck";
import { locateAction } from "../../commands/locateAction";
import { proposeGapActions } from "../../commands/proposeGapActions";
import { proposeListAnswer } from "../../commands/proposeListAnswer";
import { proposePeople } from "../../commands/proposePeople";
import { draftKey, proposeRewording } from "../../commands/proposeRewording";
import { summarise } from "../../commands/summarise";
import { whyNotKept } from "../../commands/whyNotKept";
import { withChanges } from "../../commands/withChanges";
import { findingKey } from "../../checks/findingKey";
import { answeredMeanwhileSentence } from "../../words/answeredMeanwhileSentence";
import { draftOfScheme } from "../../rag/ownSchemes";
import { followedSentence } from "../../words/followedSentence";
import { hostProblemSentence } from "../../words/hostProblemSentence";
import { noFixSentence } from "../../words/noFixSentence";
import { noRewordingSentence } from "../../words/noRewordingSentence";
import { outcomeSentences } from "../../words/outcomeSentences";
import { peopleKnownSentence } from "../../words/peopleKnownSentence";
import { settingsNotKeptSentence } from "../../words/settingsNotKeptSentence";
import { undoSentences } from "../../words/undoSentences";

/** The pure part of the add-in as the session needs it, in one object so that it arrives as one chunk. */
export const commandSet = {
  check,
  colour,
  colourOffers,
  compareSchemes,
  keepOwnScheme,
  dropOwnScheme,
  draftOfScheme,
  leaveOut,
  summarise,
  assess,
  proposeListAnswer,
  isAnsweredAnew,
  whyNotKept,
  withChanges,
  proposeGapActions,
  proposeRewording,
  draftKey,
  fix,
  fixAll,
  followRenames,
  withSheetNames,
  proposePeople,
  locateAction,
  findingKey,
  readSettings,
  changedSettings,
  settingsKey: SETTINGS_KEY,
  startLiveCheck,
  readingNeeded,
  layRows,
  carryMerges,
  followedSentence,
  hostProblemSentence,
  noFixSentence,
  noRewordingSentence,
  answeredMeanwhileSentence,
  outcomeSentences,
  peopleKnownSentence,
  undoSentences,
  settingsNotKeptSentence,
} as const;
