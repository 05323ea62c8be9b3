import type { ReactNode } from "react";
import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { a1 } from "../../cells/a1";
import { changeId } from "../../commands/changeId";
import type { ColourProposal } from "../../commands/ColourProposal";
import { LIVE_COLOURS_ID } from "../../commands/leaveOut";
import type { Scheme } from "../../rag/Scheme";
import { areasInWords } from "../../words/areasInWords";
import { Fold } from "../parts/Fold";
import { GoTo } from "../parts/GoTo";
import { Letter } from "../parts/Letter";
import { useSession } from "../session/SessionContext";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalXXS },
  note: { margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground2 },
});

/** What a colouring writes beside status cells, to be looked at and left out like them: the key and the live colours. */
export function ExtraChanges({
  proposal,
  scheme,
  leftOut,
}: {
  readonly proposal: ColourProposal;
  readonly scheme: Scheme;
  readonly leftOut: ReadonlySet<string>;
}) {
  const styles = useStyles();
  const key = proposal.changes.filter(({ why }) => why.code === "key");
  const [first] = key;
  const live = proposal.liveColours?.[0];
  const isRemoved = live?.rules.length === 0;
  const statuses = (text: (letter: string, word: string) => ReactNode) => (
    <ul className={styles.list}>
      {scheme.statuses.map(({ id, letter, word }) => (
        <li key={id}>
          <Letter status={id} scheme={scheme} /> {text(letter, word)}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {first && (
        <Extra
          ids={key.map(changeId)}
          leftOut={leftOut}
          title={`Key below the plan, ${scheme.statuses.length} lines`}
          all={`Write the key, from ${a1(first)}`}
        >
          <p className={styles.note}>
            <GoTo address={first}>{a1(first)}</GoTo> and the cells below it: what each letter and colour means.
          </p>
          {statuses((_letter, word) => (
            <span aria-hidden="true">{word}</span>
          ))}
        </Extra>
      )}
      {live && (
        <Extra
          ids={[LIVE_COLOURS_ID]}
          leftOut={leftOut}
          title={isRemoved ? "Live colours, taken away" : `Live colours in ${areasInWords(live.areas)}`}
          all={isRemoved ? "Take the live colours away" : `Write live colours into ${areasInWords(live.areas)}`}
        >
          {isRemoved ? (
            <p className={styles.note}>Letters stay, and so do the fills that the cells have of their own.</p>
          ) : (
            statuses((letter, word) => (
              <>
                where the whole cell is {letter} or {word}
              </>
            ))
          )}
        </Extra>
      )}
    </>
  );
}

function Extra({
  ids,
  leftOut,
  title,
  all,
  children,
}: {
  readonly ids: readonly string[];
  readonly leftOut: ReadonlySet<string>;
  readonly title: string;
  readonly all: string;
  readonly children: ReactNode;
}) {
  const session = useSession();
  const isChosen = ids.some((id) => !leftOut.has(id));
  return (
    <Fold title={isChosen ? title : `${title} (left out)`}>
      <Checkbox
        label={all}
        checked={isChosen}
        onChange={(_event, { checked }) => session.leaveOut(ids, checked !== true)}
      />
      {children}
    </Fold>
  );
}
