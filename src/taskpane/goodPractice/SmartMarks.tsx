import { makeStyles, tokens } from "@fluentui/react-components";
import { SMART_TESTS, type Smart, type SmartVerdict } from "../../checklist/smart/Smart";
import { smartTestWord, smartVerdictWord } from "../../words/smartWord";
import { VISUALLY_HIDDEN } from "../parts/visuallyHidden";

/** A sign for each verdict, so that colour is never what tells. */
export const VERDICT_SIGNS: Readonly<Record<SmartVerdict, string>> = { pass: "✓", fail: "✗", "cannot-tell": "?" };

const useStyles = makeStyles({
  marks: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, fontWeight: tokens.fontWeightRegular },
});

/** The five verdicts on an action, side by side: never one score. */
export function SmartMarks({ smart }: { readonly smart: Smart }) {
  const styles = useStyles();
  return (
    <span className={styles.marks}>
      {SMART_TESTS.map((test) => {
        const words = `${smartTestWord(test)}: ${smartVerdictWord(smart[test].verdict).toLowerCase()}`;
        return (
          <span key={test} title={words}>
            <span aria-hidden="true">
              {smartTestWord(test).charAt(0)} {VERDICT_SIGNS[smart[test].verdict]}
            </span>
            <span style={VISUALLY_HIDDEN}>{words}. </span>
          </span>
        );
      })}
    </span>
  );
}
