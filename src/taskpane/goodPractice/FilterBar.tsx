import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { ANSWERS } from "../../checklist/Assessment";
import type { ShownBy } from "../../checklist/Criterion";
import type { AssessmentItem } from "../../commands/AssessmentItem";
import { answerWord } from "../../words/answerWord";
import { itemsShownSentence } from "../../words/itemsShownSentence";
import { shownByWord } from "../../words/shownByWord";
import { Fold } from "../parts/Fold";
import { NO_ITEM_FILTER, type ItemFilter } from "../session/Assessing";
import { Choices } from "./Choices";
import { filterItems } from "./filterItems";

const ANSWER_FILTERS = ["to-answer", ...ANSWERS] as const;
const SHOWN_BY: readonly ShownBy[] = ["plan", "both", "person"];

const useStyles = makeStyles({
  filters: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS },
  said: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
});

/** Which criteria to show: by answer, part and who can show them. What the choices come to is said in words. */
export function FilterBar({
  items,
  filter,
  shown,
  setFilter,
}: {
  readonly items: readonly AssessmentItem[];
  readonly filter: ItemFilter;
  readonly shown: number;
  readonly setFilter: (filter: ItemFilter) => void;
}) {
  const styles = useStyles();
  const parts = [...new Set(items.map(({ part }) => part))];
  const others = (name: keyof ItemFilter, value: string): number =>
    filterItems(items, { ...filter, [name]: value }).length;
  const isAll = filter.answer === "" && filter.part === "" && filter.shownBy === "";
  return (
    <>
      <Fold title="Show only">
        <div className={styles.filters}>
          <Choices
            label="By answer"
            chosen={filter.answer}
            none=""
            choose={(answer) => setFilter({ ...filter, answer })}
            options={ANSWER_FILTERS.map((answer) => [
              answer,
              `${answer === "to-answer" ? "To answer" : answerWord(answer)} ${others("answer", answer)}`,
            ])}
          />
          {parts.length > 1 && (
            <Field label="Part">
              <Select
                root={{ style: { minWidth: 0 } }}
                select={{ style: { minWidth: 0 } }}
                value={filter.part}
                onChange={(_event, { value }) => setFilter({ ...filter, part: value })}
              >
                <option value="">All parts</option>
                {parts.map((part) => (
                  <option key={part} value={part}>
                    {part} ({others("part", part)})
                  </option>
                ))}
              </Select>
            </Field>
          )}
          <Field label="Who can show it">
            <Select
              root={{ style: { minWidth: 0 } }}
              select={{ style: { minWidth: 0 } }}
              value={filter.shownBy}
              onChange={(_event, { value }) => setFilter({ ...filter, shownBy: value as ShownBy | "" })}
            >
              <option value="">Anybody</option>
              {SHOWN_BY.map((shownBy) => (
                <option key={shownBy} value={shownBy}>
                  {shownByWord(shownBy)} ({others("shownBy", shownBy)})
                </option>
              ))}
            </Select>
          </Field>
        </div>
      </Fold>
      <div className={styles.said}>
        <span role="status">{!isAll && itemsShownSentence(filter, shown, items.length)}</span>
        {!isAll && (
          <Button size="small" onClick={() => setFilter(NO_ITEM_FILTER)}>
            Show all
          </Button>
        )}
      </div>
    </>
  );
}
