import type { ReactNode } from "react";
import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { Grid } from "../../plan/Plan";
import type { Scheme } from "../../rag/Scheme";
import { colourReasonSentence } from "../../words/colourReasonSentence";
import { a1 } from "../../cells/a1";
import { Fold } from "../parts/Fold";
import { firstWords } from "../parts/firstWords";
import { GoTo } from "../parts/GoTo";
import { LongList } from "../parts/LongList";
import { statusLook } from "../parts/statusLook";
import { useSession } from "../session/SessionContext";
import { CellSwatch } from "./CellSwatch";
import type { ChangeGroup, ChangeItem } from "./changeSections";

const useStyles = makeStyles({
  title: { display: "inline-flex", gap: tokens.spacingHorizontalS, alignItems: "center" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { display: "grid", gridTemplateColumns: "auto 1fr", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  body: { padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: "anywhere" },
  change: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "center" },
  why: { color: tokens.colorNeutralForeground2 },
});

/** The changes to one status, or of one action: all of them or each can be left out, and each says why. */
export function ChangeGroupView({
  group,
  title,
  all,
  grid,
  scheme,
  leftOut,
}: {
  readonly group: ChangeGroup;
  readonly title: ReactNode;
  /** What the box for all of them says. */
  readonly all: string;
  readonly grid: Grid;
  readonly scheme: Scheme;
  readonly leftOut: ReadonlySet<string>;
}) {
  const session = useSession();
  const styles = useStyles();
  const chosen = group.items.filter(({ id }) => !leftOut.has(id)).length;
  const actions = new Map(grid.actions.map((action) => [action.key, action]));
  const item = ({ id, change }: ChangeItem) => {
    const action = change.actionKey === null ? undefined : actions.get(change.actionKey);
    const name = `${action?.ref ?? ""} ${firstWords(action?.action ?? "", 45)}`.trim();
    const { before, after } = change;
    return (
      <li key={id} className={styles.item}>
        <Checkbox
          aria-label={`Colour ${a1(change)}, ${name}`}
          checked={!leftOut.has(id)}
          onChange={(_event, { checked }) => session.leaveOut([id], checked !== true)}
        />
        <div className={styles.body}>
          <div className={styles.change}>
            <CellSwatch fill={before?.fill ?? null} text={before?.text ?? ""} />
            <span aria-label="becomes">→</span>
            <CellSwatch
              fill={after.fill ?? before?.fill ?? null}
              text={String(after.value ?? "")}
              word={statusLook(change.group, scheme).word}
            />
            <GoTo address={change}>
              {a1(change)} {name}
            </GoTo>
          </div>
          <div className={styles.why}>{colourReasonSentence(change.why)}</div>
        </div>
      </li>
    );
  };
  return (
    <Fold
      title={
        <span className={styles.title}>
          {title} {chosen} of {group.items.length}
        </span>
      }
    >
      <Checkbox
        label={all}
        checked={chosen === group.items.length ? true : chosen === 0 ? false : "mixed"}
        onChange={(_event, { checked }) =>
          session.leaveOut(
            group.items.map(({ id }) => id),
            checked !== true,
          )
        }
      />
      <LongList items={group.items} className={styles.list}>
        {item}
      </LongList>
    </Fold>
  );
}
