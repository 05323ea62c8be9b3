import { useEffect, useRef } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { FixKind } from "../../checks/rules";
import { fixAllLabel } from "../../words/fixAllLabel";
import { useSession, useSessionState } from "../session/SessionContext";
import { FixAllPreviewView } from "./FixAllPreviewView";
import type { FindingGroup } from "./groupsOf";
import { useFixAll } from "./useFixAll";

const useStyles = makeStyles({
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, paddingBottom: tokens.spacingVerticalS },
});

/** The ways to mend all findings of a rule at once, and what the one that is chosen would write; nothing where there is none. */
export function FixAllView({
  group: { rule, findings },
  settle,
}: {
  readonly group: FindingGroup;
  /** Does what may take the findings off the list; then the focus goes to what stands in their place. */
  readonly settle: (above: HTMLElement, work: () => Promise<void>) => void;
}) {
  const { previewFixAll, dropFix, mendAll } = useSession();
  const offers = useFixAll(findings);
  const preview = useSessionState(({ fixAll }) => (fixAll?.rule === rule ? fixAll : null));
  const ways = useRef<HTMLDivElement>(null);
  const pressed = useRef<FixKind | null>(null);
  const styles = useStyles();
  useEffect(() => {
    /* Cancelled: the focus was on a button that is gone. */
    if (!preview && pressed.current && document.activeElement === document.body)
      ways.current?.querySelector<HTMLElement>(`[data-kind="${pressed.current}"]`)?.focus();
    pressed.current = preview?.kind ?? null;
  }, [preview]);
  const shown = preview && offers.find(({ kind }) => kind === preview.kind);
  if (offers.length === 0) return null;
  return (
    <>
      <div ref={ways} className={styles.ways}>
        {offers.map(({ kind, count }) => (
          <Button
            key={kind}
            data-kind={kind}
            size="small"
            aria-expanded={preview?.kind === kind}
            onClick={() => (preview?.kind === kind ? dropFix() : previewFixAll(rule, kind))}
          >
            {fixAllLabel(kind, count, findings.length)}
          </Button>
        ))}
      </div>
      {shown && (
        <FixAllPreviewView
          key={shown.kind}
          all={shown}
          leftOut={preview.leftOut}
          mend={() => ways.current && settle(ways.current, () => mendAll(shown))}
        />
      )}
    </>
  );
}
