import { useMemo, useState } from "react";
import { makeStyles } from "@fluentui/react-components";
import { Fold } from "../parts/Fold";
import { firstWords } from "../parts/firstWords";
import { LongList } from "../parts/LongList";
import { useSessionState } from "../session/SessionContext";
import { useSettings } from "../session/useSettings";
import { Choices } from "./Choices";
import { SmartMarks } from "./SmartMarks";
import { TestedActionView } from "./TestedActionView";
import { isLacking, testedActions, type TestedAction } from "./testedActions";

type Kind = "all" | "lacking" | "draft";

const IS_OF: Readonly<Record<Kind, (one: TestedAction) => boolean>> = {
  all: () => true,
  lacking: isLacking,
  draft: ({ draft }) => draft !== null,
};

const useStyles = makeStyles({
  text: { margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

/** Each action of the plan as specific, measurable, owned, resourced and time-bound, with the words that say so. */
export function ActionTests() {
  const read = useSessionState((state) => state.read);
  const grid = useSessionState((state) => state.checked?.grid ?? null);
  const { refusedDrafts } = useSettings().assessment;
  const [kind, setKind] = useState<Kind>("all");
  const styles = useStyles();
  const tested = useMemo(
    () => (read && grid ? testedActions(read, grid, refusedDrafts) : []),
    [read, grid, refusedDrafts],
  );
  const count = (which: Kind): number => tested.filter(IS_OF[which]).length;
  const shown = tested.filter(IS_OF[kind]);
  return (
    <>
      <p className={styles.text}>
        Is each action specific, measurable, owned, resourced and time-bound? Open one to see the words it rests on.
      </p>
      <Choices
        label="Which actions"
        chosen={kind}
        choose={(id) => id !== "" && setKind(id)}
        options={[
          ["all", `All ${count("all")}`],
          ["lacking", `Fails a test ${count("lacking")}`],
          ["draft", `States a weakness ${count("draft")}`],
        ]}
      />
      {shown.length === 0 && (
        <p className={styles.text}>
          {kind === "draft" ? "No action states a weakness that could be reworded." : "No action fails a test."}
        </p>
      )}
      <LongList key={kind} items={shown} className={styles.list}>
        {(one) => (
          <li key={one.action.key}>
            <Fold
              title={
                <>
                  {one.action.ref && `${one.action.ref} `}
                  {firstWords(one.action.action)}
                  <SmartMarks smart={one.smart} />
                </>
              }
            >
              <TestedActionView tested={one} />
            </Fold>
          </li>
        )}
      </LongList>
    </>
  );
}
