import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { AssessmentItem } from "../../commands/AssessmentItem";
import { answerWord } from "../../words/answerWord";
import { Fold } from "../parts/Fold";
import { LongList } from "../parts/LongList";
import { partsOf } from "./partsOf";

const FEW = 100; /* criteria that can stand open at once */

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { padding: `${tokens.spacingVerticalXS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  text: { textAlign: "left" },
  answer: { color: tokens.colorNeutralForeground2 },
});

/** Criteria part by part, each with its answer and whose it is; choosing one opens it. */
export function CriterionList({
  items,
  open,
}: {
  readonly items: readonly AssessmentItem[];
  readonly open: (id: string) => void;
}) {
  const styles = useStyles();
  const parts = partsOf(items);
  return (
    <div>
      {parts.map(([part, own]) => (
        <Fold key={part} title={titleOf(part, own)} isOpenAtFirst={parts.length === 1 || items.length <= FEW}>
          <LongList items={own} className={styles.list}>
            {(item) => (
              <li key={item.id} className={styles.item}>
                <Link as="button" className={styles.text} onClick={() => open(item.id)}>
                  {item.id}. {item.text}
                </Link>
                <div className={styles.answer}>{saidOf(item)}</div>
              </li>
            )}
          </LongList>
        </Fold>
      ))}
    </div>
  );
}

function titleOf(part: string, items: readonly AssessmentItem[]): string {
  const left = items.filter(({ isAnswered }) => !isAnswered).length;
  return `${part} (${items.length}${left > 0 ? `, ${left} to answer` : ""})`;
}

function saidOf({ isAnswered, answer, person, shown }: AssessmentItem): string {
  if (!isAnswered)
    return `To answer. ${shown && !shown.isPointer ? `From the plan: ${answerWord(answer)}` : answerWord(answer)}.`;
  const words = person.answer ? answerWord(person.answer) : `“${person.answerText}”`;
  return person.by === "" ? `${words}.` : `${words}, ${person.by}.`;
}
