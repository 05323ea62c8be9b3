import { makeStyles, tokens } from "@fluentui/react-components";
import type { AssessingPlace } from "../session/Assessing";
import { useSession, useSessionState } from "../session/SessionContext";
import { ActionTests } from "./ActionTests";
import { Choices } from "./Choices";
import { Criteria } from "./Criteria";
import { Gaps } from "./Gaps";
import { NotKept } from "./NotKept";
import { useAssessment } from "./useAssessment";

const SECTIONS: readonly (readonly [AssessingPlace["section"], string])[] = [
  ["criteria", "Criteria"],
  ["actions", "Actions, SMART"],
  ["gaps", "Gaps"],
];

const useStyles = makeStyles({
  view: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalM },
});

/** The good-practice assessment: what the plan shows by itself, what people answer, and what becomes of the gaps. */
export default function GoodPractice() {
  const { lookAt } = useSession();
  const section = useSessionState((state) => state.assessing.section);
  const assessment = useAssessment();
  const styles = useStyles();
  if (!assessment) return null;
  return (
    <div className={styles.view}>
      <Choices
        label="Parts of the assessment"
        options={SECTIONS}
        chosen={section}
        choose={(id) => id !== "" && lookAt({ section: id })}
      />
      <NotKept />
      {section === "criteria" && <Criteria assessment={assessment} />}
      {section === "actions" && <ActionTests />}
      {section === "gaps" && <Gaps assessment={assessment} />}
    </div>
  );
}
