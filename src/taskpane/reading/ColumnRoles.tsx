import { Link, makeStyles, Select, tokens } from "@fluentui/react-components";
import { columnLetters } from "../../cells/a1";
import { COLUMN_ROLES, type ColumnRole, type Grid } from "../../plan/Plan";
import { foldText } from "../../plan/text/foldText";
import { roleWord } from "../../words/roleWord";
import { useSession, useSessionState } from "../session/SessionContext";
import { useSettings } from "../session/useSettings";
import { columnReadings, type ColumnReading } from "./columnReadings";

const useStyles = makeStyles({
  note: { margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 150px)",
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
            column={column}
            isCorrected={Object.hasOwn(corrected, foldText(column.heading))}
          />
        ))}
      </ul>
    </>
  );
}

function Column({ column, isCorrected }: { readonly column: ColumnReading; readonly isCorrected: boolean }) {
  const { correctRole } = useSession();
  const isBusy = useSessionState((state) => state.work !== null);
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
        <Select
          size="small"
          aria-label={`Column ${letters}, ${heading}, is the`}
          select={{ style: { minWidth: 0 } }}
          disabled={isBusy}
          value={first ?? "none"}
          onChange={(_event, { value }) => void correctRole(heading, value as ColumnRole | "none")}
        >
          <option value="none">not a column of the plan</option>
          {COLUMN_ROLES.map((role) => (
            <option key={role} value={role}>
              {roleWord(role)}
            </option>
          ))}
        </Select>
      )}
      {others.length > 0 && (
        <span className={styles.yours}>Read as the {others.map(roleWord).join(" and the ")} too.</span>
      )}
      {isCorrected && (
        <span className={styles.yours}>
          As you said.{" "}
          <Link
            as="button"
            aria-label={`Take back what you said of column ${letters}`}
            onClick={() => void correctRole(heading, null)}
          >
            Take back
          </Link>
        </span>
      )}
    </li>
  );
}
