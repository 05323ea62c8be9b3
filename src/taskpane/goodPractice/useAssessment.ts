import { useMemo } from "react";
import { assessmentOf, type Assessment } from "../../commands/assessmentOf";
import { GOOD_PRACTICE } from "../../commands/checklists";
import { useSessionState } from "../session/SessionContext";
import { typedOf } from "../session/pendingAnswers";
import { useSettings } from "../session/useSettings";

/** The checklist in hand held against the plan in view, with every answer given so far; null without a plan. */
export function useAssessment(): Assessment | null {
  const read = useSessionState((state) => state.read);
  const checked = useSessionState((state) => state.checked);
  const chosen = useSessionState((state) => state.assessing.list);
  const onTheWay = useSessionState((state) => state.assessing.onTheWay);
  const unkept = useSessionState((state) => state.assessing.unkept);
  const { list: kept } = useSettings().assessment;
  const list = chosen ?? kept ?? GOOD_PRACTICE;
  return useMemo(
    () => (read && checked ? assessmentOf(read, checked, list, typedOf(list, unkept, onTheWay)) : null),
    [read, checked, list, unkept, onTheWay],
  );
}
