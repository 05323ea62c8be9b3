import { useState, type ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  fold: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  summary: {
    cursor: "pointer",
    padding: `${tokens.spacingVerticalS} 0`,
    minHeight: "24px",
    fontWeight: tokens.fontWeightSemibold,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  body: { paddingBottom: tokens.spacingVerticalM },
});

/** A part that opens and closes, by pointer and keyboard alike; what is closed is not rendered, so a long plan opens fast. */
export function Fold({
  title,
  children,
  isOpenAtFirst = false,
}: {
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly isOpenAtFirst?: boolean;
}) {
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  const styles = useStyles();
  return (
    <details className={styles.fold} open={isOpen}>
      {/* office.js takes over the Tab key in Excel for the web, and stops only at what it knows or what has a tabindex. */}
      <summary
        className={styles.summary}
        tabIndex={0}
        onClick={(event) => {
          event.preventDefault(); // the browser would open it at once and tell of it later: a quick Tab would pass by what is inside
          setIsOpen(!isOpen);
        }}
      >
        {title}
      </summary>
      {isOpen && <div className={styles.body}>{children}</div>}
    </details>
  );
}
