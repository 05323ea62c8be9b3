import { makeStyles, tokens } from "@fluentui/react-components";
import type { Grid } from "../../plan/Plan";
import type { LeadFigures } from "../../rag/Figures";
import { ActionList } from "../parts/ActionList";
import { Fold } from "../parts/Fold";

const useStyles = makeStyles({ plain: { fontWeight: tokens.fontWeightRegular } });

/** Who leads how much, most first; opened, their actions. */
export function LeadTable({ leads, grid }: { readonly leads: readonly LeadFigures[]; readonly grid: Grid }) {
  const styles = useStyles();
  return leads.map(({ name, count, behind, actions }) => (
    <Fold
      key={name}
      title={
        <span className={styles.plain}>
          {name}: {count} of {grid.actions.length}
          {behind > 0 && `, ${behind} behind`}
        </span>
      }
    >
      <ActionList
        sheet={grid.sheet}
        items={actions.flatMap((index) => {
          const action = grid.actions[index];
          return action ? [{ action, ...(action.cells.lead ? { at: action.cells.lead } : {}) }] : [];
        })}
      />
    </Fold>
  ));
}
