import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { Applicability } from "../../checklist/assessPlan";
import { useSession } from "../session/SessionContext";
import { useSettings } from "../session/useSettings";

const KINDS: readonly (readonly [Applicability, string])[] = [
  ["scotland", "The service is in Scotland"],
  ["outsourced", "A contractor runs the service, or part of it"],
];

const useStyles = makeStyles({
  heading: { margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase400 },
  kinds: { display: "grid" },
});

/** What the service is: some criteria of good practice apply to such services only. */
export function ServiceKind() {
  const { changeSettings } = useSession();
  const { applies } = useSettings().assessment;
  const styles = useStyles();
  const turn = (kind: Applicability, isOn: boolean) =>
    void changeSettings(({ assessment }) => {
      const others = assessment.applies.filter((one) => one !== kind);
      return { assessment: { ...assessment, applies: isOn ? [...others, kind] : others } };
    });
  return (
    <div role="group" aria-labelledby="service-kind" className={styles.kinds}>
      <h3 id="service-kind" className={styles.heading}>
        Good practice
      </h3>
      {KINDS.map(([kind, words]) => (
        <Checkbox
          key={kind}
          label={words}
          checked={applies.includes(kind)}
          onChange={(_event, { checked }) => turn(kind, checked === true)}
        />
      ))}
    </div>
  );
}
