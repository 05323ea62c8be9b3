import type { IsoDate } from "../../cells/isoDate";
import { answerActions, type AnswerActions } from "./actions/answerActions";
import { assessActions, type AssessActions } from "./actions/assessActions";
import { checkActions, type CheckActions } from "./actions/checkActions";
import { colourActions, type ColourActions } from "./actions/colourActions";
import { fixActions, type FixActions } from "./actions/fixActions";
import { gapActions, type GapActions } from "./actions/gapActions";
import { liveActions, type LiveActions } from "./actions/liveActions";
import { reportActions, type ReportActions } from "./actions/reportActions";
import { rewordActions, type RewordActions } from "./actions/rewordActions";
import { schemeActions, type SchemeActions } from "./actions/schemeActions";
import { settingActions, type SettingActions } from "./actions/settingActions";
import { undoActions, type UndoActions } from "./actions/undoActions";
import type { ExcelPort } from "./ExcelPort";
import { INITIAL_STATE, type SessionState } from "./SessionState";
import { sessionWork } from "./SessionWork";
import { createStore, type Store } from "./Store";

/** What a person can do, from the pane or from the ribbon. Each ends with the state saying what came of it. */
export interface Session
  extends
    CheckActions,
    ColourActions,
    SchemeActions,
    ReportActions,
    AssessActions,
    AnswerActions,
    GapActions,
    RewordActions,
    FixActions,
    LiveActions,
    SettingActions,
    UndoActions {
  readonly store: Store<SessionState>;
}

/** One session for the life of the workbook: it outlives the pane, as the shared runtime does. */
export function createSession(excel: ExcelPort, today: () => IsoDate): Session {
  const store = createStore<SessionState>(INITIAL_STATE);
  const work = sessionWork(store, excel, today);
  const colour = colourActions(work);
  return {
    store,
    ...checkActions(work),
    ...colour,
    ...schemeActions(work),
    ...reportActions(work),
    ...assessActions(work),
    ...answerActions(work),
    ...gapActions(work),
    ...rewordActions(work),
    ...fixActions(work),
    ...liveActions(work, async () => {
      if (store.get().colour) await colour.askColour({});
    }),
    ...settingActions(work),
    ...undoActions(work),
  };
}
