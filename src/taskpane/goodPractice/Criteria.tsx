import { useMemo, useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Assessment } from "../../commands/assessmentOf";
import { whyNotKept } from "../../commands/whyNotKept";
import type { AssessingPlace, ItemFilter } from "../session/Assessing";
import { useSession, useSessionState } from "../session/SessionContext";
import { useSettings } from "../session/useSettings";
import { ChecklistSelect } from "./ChecklistSelect";
import { Choices } from "./Choices";
import { CriterionList } from "./CriterionList";
import { FilterBar } from "./FilterBar";
import { filterItems } from "./filterItems";
import { HowFar } from "./HowFar";
import { neighboursOf } from "./neighboursOf";
import { OneCriterion } from "./OneCriterion";

const MODES: readonly (readonly [AssessingPlace["mode"], string])[] = [
  ["one", "One at a time"],
  ["list", "List"],
];

const useStyles = makeStyles({
  write: { justifySelf: "start" },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The criteria of the checklist in hand, one at a time or as a list. One goes on where one left off. */
export function Criteria({ assessment }: { readonly assessment: Assessment }) {
  const session = useSession();
  const { at, mode, filter } = useSessionState((state) => state.assessing);
  const canKeep = useSessionState((state) => state.read !== null && whyNotKept(state.read) === null);
  const isBusy = useSessionState((state) => state.work !== null);
  const leftOff = useSettings().assessment;
  const [focusAt, setFocusAt] = useState<string | null>(null);
  const styles = useStyles();
  const { items, list } = assessment;
  const shown = useMemo(() => filterItems(items, filter), [items, filter]);
  const wanted = at ?? (leftOff.list === list.id ? leftOff.criterionId : null);
  const current = items.find(({ id }) => id === wanted) ?? shown[0] ?? null;
  const { previous, next } = neighboursOf(current, items, shown);
  const open = (id: string | undefined): void => {
    if (id === undefined) return;
    setFocusAt(id);
    session.lookAt({ at: id, mode: "one" });
  };
  const setFilter = (next: ItemFilter): void => {
    const left = filterItems(items, next);
    const isIn = left.some(({ id }) => id === current?.id);
    session.lookAt({ filter: next, ...(isIn || left.length === 0 ? {} : { at: left[0]?.id ?? null }) });
  };
  return (
    <>
      <ChecklistSelect assessment={assessment} />
      <HowFar assessment={assessment}>
        <Choices
          label="How to go through them"
          options={MODES}
          chosen={mode}
          choose={(id) => id !== "" && session.lookAt({ mode: id })}
        />
      </HowFar>
      <div>
        <FilterBar items={items} filter={filter} shown={shown.length} setFilter={setFilter} />
      </div>
      {mode === "list" && shown.length > 0 && <CriterionList items={shown} open={open} />}
      {mode === "one" && shown.length > 0 && current && (
        <OneCriterion
          key={`${list.id} ${current.id}`}
          item={current}
          assessment={assessment}
          takesFocus={focusAt === current.id}
          next={next}
          previous={previous}
          open={open}
        />
      )}
      {canKeep && (
        <>
          <Button
            className={styles.write}
            appearance="primary"
            disabledFocusable={isBusy}
            onClick={() => void session.assess()}
          >
            Write assessment
          </Button>
          <p className={styles.note}>
            The sheet “Plan checklist” is the record: answers are kept there as you give them, and what you type there
            shows here once the plan is checked again. Writing the assessment brings what the plan shows up to date.
          </p>
        </>
      )}
    </>
  );
}
