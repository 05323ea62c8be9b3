import { makeStyles, tokens } from "@fluentui/react-components";
import { correctHeader } from "../../commands/correctHeader";
import { marksOf, type Mark } from "../../commands/marksOf";
import type { Grid } from "../../plan/Plan";
import { STATUSES, type StatusId } from "../../plan/Status";
import { counted } from "../../words/counted";
import { listInWords } from "../../words/listInWords";
import { statusWord } from "../../words/statusWord";
import { LongList } from "../parts/LongList";
import { CellSwatch } from "../rag/CellSwatch";
import { useSession } from "../session/SessionContext";
import { Choice } from "./Choice";
import { TakeBack } from "./TakeBack";
import { useSaid } from "./useSaid";

const UNKNOWN = "";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 130px), 1fr))",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  note: { gridColumn: "1 / -1", color: tokens.colorNeutralForeground2 },
});

/** What each letter, word and colour of the status cells means, to be corrected from a list. */
export function Meanings({ grid }: { readonly grid: Grid }) {
  const styles = useStyles();
  const marks = marksOf(grid);
  const own = grid.legend?.entries.map(({ status }) => status) ?? [];
  const statuses = [...new Set<StatusId>([...STATUSES, ...own, ...marks.flatMap(({ status }) => status ?? [])])];
  if (marks.length === 0) return <p className={styles.note}>No cell of the plan holds a status yet.</p>;
  return (
    <LongList items={marks} className={styles.list}>
      {(mark) => <MarkMeaning key={mark.key} grid={grid} mark={mark} statuses={statuses} />}
    </LongList>
  );
}

function MarkMeaning({
  grid,
  mark: { key, text, fill, status, count, isInLegend },
  statuses,
}: {
  readonly grid: Grid;
  readonly mark: Mark;
  readonly statuses: readonly StatusId[];
}) {
  const { say } = useSession();
  const styles = useStyles();
  const meanings = useSaid(grid)?.meanings ?? {};
  const isSaid = Object.hasOwn(meanings, key);
  const name = text || `the colour ${fill ?? ""}`;
  const mean = (meaning: StatusId | undefined) => {
    const { [key]: _before, ...others } = meanings;
    const all = meaning === undefined ? others : { ...others, [key]: meaning };
    void say((kept) => correctHeader(kept, grid, { meanings: Object.keys(all).length > 0 ? all : undefined }));
  };
  const where = [...(isInLegend ? ["the legend"] : []), ...(count > 0 ? [counted(count, "cell")] : [])];
  return (
    <li className={styles.item}>
      <span>
        {fill !== null && <CellSwatch fill={fill} text="" />} {text || fill}
      </span>
      <Choice<string>
        label={`What ${name} means`}
        value={status ?? UNKNOWN}
        options={[
          ...(status === null ? [[UNKNOWN, "not understood"] as const] : []),
          ...statuses.map((one) => [one, statusWord(one)] as const),
        ]}
        choose={(chosen) => mean(chosen === UNKNOWN ? undefined : chosen)}
      />
      <span className={styles.note}>
        {isSaid ? (
          <TakeBack what={`what ${name} means`} takeBack={() => mean(undefined)} />
        ) : (
          `In ${listInWords(where)}.`
        )}
      </span>
    </li>
  );
}
