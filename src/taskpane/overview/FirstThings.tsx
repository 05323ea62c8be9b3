import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../checks/Finding";
import { ruleTitle } from "../../words/ruleTitle";
import { findingSentence } from "../../words/findingSentence";
import { groupsOf } from "../findings/groupsOf";
import { SeverityMark } from "../findings/SeverityMark";
import { useSession } from "../session/SessionContext";

const MOST = 4;

const useStyles = makeStyles({
  heading: { margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300 },
  list: {
    listStyleType: "none",
    margin: `0 0 ${tokens.spacingVerticalM}`,
    padding: 0,
    display: "grid",
    gap: tokens.spacingVerticalXS,
  },
  item: { display: "flex", gap: tokens.spacingHorizontalS },
});

/** What to mend first: the gravest kinds of finding, one line each. */
export function FirstThings({ findings }: { readonly findings: readonly Finding[] }) {
  const { openTab } = useSession();
  const styles = useStyles();
  const groups = groupsOf(findings);
  return (
    <>
      <h2 className={styles.heading}>First</h2>
      {groups.length === 0 ? (
        <p>Nothing to mend: every deadline, lead and progress could be read.</p>
      ) : (
        <ul className={styles.list}>
          {groups.slice(0, MOST).map(({ rule, severity, findings: own }) => (
            <li key={rule} className={styles.item}>
              <SeverityMark severity={severity} />
              <Link as="button" style={{ textAlign: "left" }} onClick={() => openTab("findings")}>
                {own.length === 1 && own[0] ? findingSentence(own[0]) : ruleTitle(rule, own.length)}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
