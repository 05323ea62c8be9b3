import { makeStyles, tokens } from "@fluentui/react-components";
import { columnLetters } from "../../cells/a1";
import { correctRole } from "../../commands/correctRole";
import { COLUMN_ROLES, type ColumnRole, type Grid } from "../../plan/Plan";
import { whyRole } from "../../plan/heading/whyRole";
import { foldText } from "../../plan/text/foldText";
import { roleReasonWord } from "../../words/roleReasonWord";
import { roleWord } from "../../words/roleWord";
import { useSession } from "../session/SessionContext";
import { useSettings } from "../session/useSettings";
import { Choice } from "./Choice";
import { TakeBack } from "./TakeBack";
import { columnReadings, type ColumnReading } from "./columnReadings";

const useStyles = makeStyles({
  note: { margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 130px), 1fr))",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  letters: { fontWeight: tokens.fontWeightSemibold },
  yours: { gridColumn: "1 / -1", color: tokens.colorNeutralForeground2 },
});

/** What each column of the plan is for, to be corrected from a list; a correction is kept by the words of the heading. */
export function ColumnRoles({ grid }: { readonly grid: Grid }) {
  const styles = useStyles();
  const corrected = useSettings().roles;
  return (
    <>
      <p className={styles.note}>
        What each column is for. A correction is kept in this workbook by the words of the heading.
      </p>
      <ul className={styles.list}>
        {columnReadings(grid).map((column) => (
          <Column
            key={column.columnIndex}
            grid={grid}
            column={column}
            isCorrected={Object.hasOwn(corrected, foldText(column.heading))}
          />
        ))}
      </ul>
    </>
  );
}

function Column({
  grid,
  column,
  isCorrected,
}: {
  readonly grid: Grid;
  readonly column: ColumnReading;
  readonly isCorrected: boolean;
}) {
  const { say } = useSession();
  const correct = (role: ColumnRole | "none" | null) =>
    void say((kept) => correctRole(kept, grid, column.heading, role));
  const styles = useStyles();
  const { columnIndex, lastIndex, heading, roles, months } = column;
  const letters =
    lastIndex === columnIndex
      ? columnLetters(columnIndex)
      : `${columnLetters(columnIndex)} to ${columnLetters(lastIndex)}`;
  const [first, ...others] = roles;
  return (
    <li className={styles.item}>
      <span>
        <span className={styles.letters}>{letters}</span> {heading || "(no heading)"}
      </span>
      {months ? (
        <span>months</span>
      ) : heading === "" ? (
        <span>{first ? roleWord(first) : "not read"}</span>
      ) : (
        <Choice<ColumnRole | "none">
          label={`Column ${letters}, ${heading}, is the`}
          value={first ?? "none"}
          options={[
            ["none", "not a column of the plan"],
            ...COLUMN_ROLES.map((role) => [role, roleWord(role)] as const),
          ]}
          choose={correct}
        />
      )}
      {others.length > 0 && (
        <span className={styles.yours}>Read as the {others.map(roleWord).join(" and the ")} too.</span>
      )}
      <span className={styles.yours}>
        {isCorrected ? (
          <TakeBack what={`column ${letters}`} takeBack={() => correct(null)} />
        ) : (
          first && !months && `Read ${roleReasonWord(whyRole(heading, first))}.`
        )}
      </span>
    </li>
  );
}
