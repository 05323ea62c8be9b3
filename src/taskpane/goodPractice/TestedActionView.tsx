import { makeStyles, tokens } from "@fluentui/react-components";
import { a1 } from "../../cells/a1";
import { SMART_TESTS } from "../../checklist/smart/Smart";
import { smartTestWord, smartVerdictWord } from "../../words/smartWord";
import { firstWords } from "../parts/firstWords";
import { GoTo } from "../parts/GoTo";
import { useSessionState } from "../session/SessionContext";
import { DraftView } from "./DraftView";
import { VERDICT_SIGNS } from "./SmartMarks";
import type { TestedAction } from "./testedActions";

const LONG = 160; /* characters of a cell that are enough to know it by */

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}`, whiteSpace: "pre-line" },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalXXS },
  words: { color: tokens.colorNeutralForeground2 },
});

/** One action: its words, and each verdict with the words and the cell it rests on. */
export function TestedActionView({ tested }: { readonly tested: TestedAction }) {
  const sheet = useSessionState((state) => state.checked?.grid?.sheet ?? "");
  const styles = useStyles();
  const { action, smart } = tested;
  return (
    <>
      <p className={styles.text}>{action.action}</p>
      <ul className={styles.list}>
        {SMART_TESTS.map((test) => {
          const { verdict, words, cell } = smart[test];
          return (
            <li key={test}>
              <span aria-hidden="true">{VERDICT_SIGNS[verdict]} </span>
              {smartTestWord(test)}: <strong>{smartVerdictWord(verdict).toLowerCase()}</strong>.{" "}
              <span className={styles.words}>
                {words === "" ? "Nothing says so in " : `“${firstWords(words, LONG)}”, `}
                <GoTo address={{ sheet, ...cell }}>{a1(cell)}</GoTo>
              </span>
            </li>
          );
        })}
      </ul>
      {tested.draft !== null && <DraftView tested={tested} draft={tested.draft} />}
    </>
  );
}
