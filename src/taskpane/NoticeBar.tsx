import { useEffect, useRef } from "react";
import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useSession, useSessionState } from "./session/SessionContext";
import type { Notice } from "./session/SessionState";

const SIGNS: Readonly<Record<Notice["tone"], string>> = {
  success: "Done",
  warning: "Please look",
  error: "Not done",
  info: "Note",
};

const useStyles = makeStyles({
  place: { position: "sticky", top: 0, zIndex: 1 },
  bar: {
    margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: `4px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow4,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  success: { borderLeftColor: tokens.colorPaletteGreenBorder2 },
  warning: { borderLeftColor: tokens.colorPaletteYellowBorder2 },
  error: { borderLeftColor: tokens.colorPaletteRedBorder2 },
  info: { borderLeftColor: tokens.colorBrandStroke1 },
  sentence: { margin: `${tokens.spacingVerticalXXS} 0` },
  sign: { fontWeight: tokens.fontWeightSemibold },
  offers: { display: "flex", gap: tokens.spacingHorizontalM, alignItems: "center", flexWrap: "wrap" },
});

/** What came of the last thing done, and what can be done about it. */
export function NoticeBar() {
  const notice = useSessionState((state) => state.notice);
  const bar = useRef<HTMLDivElement>(null);
  const styles = useStyles();
  useEffect(() => {
    /* It stands over the view while one scrolls: what takes the focus must come to rest below it. */
    document.documentElement.style.scrollPaddingTop = `${notice ? (bar.current?.offsetHeight ?? 0) + 16 : 0}px`;
    /* The button that was pressed may be gone with what it did: the focus goes on from the outcome. */
    if (notice && document.hasFocus() && document.activeElement === document.body) bar.current?.focus();
  }, [notice]);
  return (
    <div role="status" aria-live="polite" className={styles.place}>
      {notice && (
        <div ref={bar} tabIndex={-1} className={mergeClasses(styles.bar, styles[notice.tone])}>
          {notice.sentences.map((sentence, index) => (
            <p key={sentence} className={styles.sentence}>
              {index === 0 && <span className={styles.sign}>{SIGNS[notice.tone]}: </span>}
              {sentence}
            </p>
          ))}
          <div className={styles.offers}>
            <Offer offer={notice.offer} />
            <Dismiss />
          </div>
        </div>
      )}
    </div>
  );
}

function Dismiss() {
  const { dismissNotice } = useSession();
  const dismiss = (): void => {
    dismissNotice();
    (document.getElementById("view") ?? document.getElementById("main"))?.focus();
  };
  return (
    <Link as="button" onClick={dismiss}>
      Close this message
    </Link>
  );
}

function Offer({ offer }: { readonly offer: Notice["offer"] }) {
  const session = useSession();
  switch (offer?.kind) {
    case undefined:
      return null;
    case "undo":
      return (
        <Button size="small" onClick={() => void session.undo(offer.entryId)}>
          Undo
        </Button>
      );
    case "check-again":
      return (
        <Button size="small" onClick={() => void session.check()}>
          Check again
        </Button>
      );
    case "go-to-sheet":
      return (
        <>
          <Button size="small" onClick={() => void session.goToSheet(offer.sheet)}>
            Go to the sheet
          </Button>
          {offer.entryId !== null && (
            <Button size="small" onClick={() => void session.undo(offer.entryId ?? "")}>
              Undo
            </Button>
          )}
        </>
      );
    case "remove-sheets":
      return (
        <Button size="small" onClick={() => void session.undo(offer.entryId, true)}>
          Remove {offer.sheets.join(" and ")} with its changes
        </Button>
      );
  }
}
