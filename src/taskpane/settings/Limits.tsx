import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { DEFAULT_THRESHOLDS, type Thresholds } from "../../checks/Thresholds";
import { thresholdWords } from "../../words/thresholdWords";
import { useSession } from "../session/SessionContext";
import { useSettings } from "../session/useSettings";
import { NumberSetting } from "./NumberSetting";

const NAMES = Object.keys(DEFAULT_THRESHOLDS) as (keyof Thresholds)[];

const useStyles = makeStyles({
  list: { display: "grid", gap: tokens.spacingVerticalM },
  usual: { justifySelf: "start" },
});

/** The limits that rules and ratings go by. */
export function Limits() {
  const { changeSettings } = useSession();
  const { thresholds } = useSettings();
  const styles = useStyles();
  const isUsual = NAMES.every((name) => thresholds[name] === DEFAULT_THRESHOLDS[name]);
  return (
    <div className={styles.list}>
      {NAMES.map((name) => {
        const { label, unit } = thresholdWords(name);
        const parts = unit === "%" ? 100 : 1;
        return (
          <NumberSetting
            key={name}
            label={label}
            unit={unit}
            most={unit === "%" ? 100 : 999}
            value={Math.round(thresholds[name] * parts)}
            onChange={(number) =>
              void changeSettings((settings) => ({
                thresholds: { ...settings.thresholds, [name]: number / parts },
              }))
            }
          />
        );
      })}
      {!isUsual && (
        <Link
          as="button"
          className={styles.usual}
          onClick={() => void changeSettings(() => ({ thresholds: DEFAULT_THRESHOLDS }))}
        >
          Back to the usual limits
        </Link>
      )}
    </div>
  );
}
