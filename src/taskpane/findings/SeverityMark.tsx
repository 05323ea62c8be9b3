import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Severity } from "../../checks/rules";
import { severityWord } from "../../words/severityWord";

const SIGNS: Readonly<Record<Severity, string>> = { error: "!", warning: "?", info: "i" };

const useStyles = makeStyles({
  mark: {
    flexShrink: 0,
    width: "20px",
    height: "20px",
    lineHeight: "20px",
    textAlign: "center",
    fontWeight: tokens.fontWeightBold,
    borderRadius: tokens.borderRadiusCircular,
    border: "1px solid currentColor",
    boxSizing: "border-box",
  },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteMarigoldForeground2 },
  info: { color: tokens.colorNeutralForeground2 },
});

/** How grave a finding is: a sign, a colour and a word. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  return (
    <span role="img" aria-label={severityWord(severity)} className={mergeClasses(styles.mark, styles[severity])}>
      {SIGNS[severity]}
    </span>
  );
}
