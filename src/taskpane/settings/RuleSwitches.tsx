import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { RuleId } from "../../checks/Finding";
import { RULES } from "../../checks/rules";
import { ruleMeaning } from "../../words/ruleMeaning";
import { ruleName } from "../../words/ruleTitle";
import { severityWord } from "../../words/severityWord";
import { Fold } from "../parts/Fold";
import { useSession } from "../session/SessionContext";
import { useSettings } from "../session/useSettings";
import { SEVERITIES } from "../findings/severities";

const IDS = Object.keys(RULES) as RuleId[];

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  meaning: { marginLeft: "32px", marginBottom: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2 },
});

/** Every rule, by how grave its findings are, to be switched on or off. */
export function RuleSwitches() {
  const { changeSettings } = useSession();
  const off = new Set(useSettings().disabledRules);
  const styles = useStyles();
  const turn = (rule: RuleId, isOn: boolean) =>
    void changeSettings(({ disabledRules }) => ({
      disabledRules: isOn ? disabledRules.filter((id) => id !== rule) : [...disabledRules, rule],
    }));
  return SEVERITIES.map((severity) => {
    const own = IDS.filter((id) => RULES[id].severity === severity);
    const onCount = own.filter((id) => !off.has(id)).length;
    return (
      <Fold key={severity} title={`${severityWord(severity)}: ${onCount} of ${own.length} on`}>
        <ul className={styles.list}>
          {own.map((id) => (
            <li key={id}>
              <Checkbox
                label={ruleName(id)}
                aria-describedby={`meaning-${id}`}
                checked={!off.has(id)}
                onChange={(_event, { checked }) => turn(id, checked === true)}
              />
              <div id={`meaning-${id}`} className={styles.meaning}>
                {ruleMeaning(id)}
              </div>
            </li>
          ))}
        </ul>
      </Fold>
    );
  });
}
