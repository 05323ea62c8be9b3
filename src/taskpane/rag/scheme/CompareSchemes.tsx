import { Button, Field, makeStyles, tokens } from "@fluentui/react-components";
import type { Checked } from "../../../commands/Checked";
import type { MoveGroup } from "../../../commands/compareSchemes";
import type { Grid } from "../../../plan/Plan";
import { counted } from "../../../words/counted";
import { ActionList } from "../../parts/ActionList";
import { Fold } from "../../parts/Fold";
import { Letter } from "../../parts/Letter";
import { statusLook } from "../../parts/statusLook";
import { useSession, useSessionState } from "../../session/SessionContext";
import { useSettings } from "../../session/useSettings";
import { SchemeOptions } from "./SchemeOptions";
import { NarrowSelect } from "../NarrowSelect";

const useStyles = makeStyles({
  move: { display: "inline-flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
});

/** How the plan would be rated by another scheme: the actions that change, with both ratings. Nothing is written. */
export function CompareSchemes({ checked, grid }: { readonly checked: Checked; readonly grid: Grid }) {
  const { compareWith, changeSettings } = useSession();
  const settings = useSettings();
  const comparison = useSessionState((state) => state.colouring.comparison);
  const styles = useStyles();
  const now = comparison?.of === grid ? comparison : null;
  const title = ({ from, to, moves }: MoveGroup) =>
    now && (
      <span className={styles.move}>
        {counted(moves.length, "action")}: <Letter status={from} scheme={checked.scheme} />
        <span aria-hidden="true">{statusLook(from, checked.scheme).word} →</span>
        <Letter status={to} scheme={now.found.scheme} />
        <span aria-hidden="true">{statusLook(to, now.found.scheme).word}</span>
      </span>
    );
  return (
    <Fold title="See it rated by another scheme">
      <Field label="Compare with">
        <NarrowSelect
          value={now?.id ?? "none"}
          onChange={(_event, { value }) => void compareWith(value === "none" ? null : value)}
        >
          <option value="none">Choose a scheme</option>
          <SchemeOptions />
        </NarrowSelect>
      </Field>
      {now && (
        <>
          <p role="status">
            {now.found.movedCount === 0
              ? `By “${now.found.scheme.name}” every action has the status it has now.`
              : `By “${now.found.scheme.name}” ${counted(now.found.movedCount, "action")} of ${grid.actions.length} would have another status.`}
          </p>
          {now.found.groups.map((group) => (
            <Fold key={`${group.from} ${group.to}`} title={title(group)}>
              <ActionList
                sheet={grid.sheet}
                items={group.moves.flatMap(({ index, by }) => {
                  const action = grid.actions[index];
                  return action ? [{ action, ...(by === "person" ? { note: "A person set it." } : {}) }] : [];
                })}
              />
            </Fold>
          ))}
          {(settings.scheme ?? "") !== now.id && (
            <Button size="small" onClick={() => void changeSettings(() => ({ scheme: now.id === "" ? null : now.id }))}>
              Rate by “{now.found.scheme.name}”
            </Button>
          )}
        </>
      )}
    </Fold>
  );
}
