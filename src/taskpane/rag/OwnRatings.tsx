import { useState } from "react";
import { Field, Input, makeStyles } from "@fluentui/react-components";
import type { Checked } from "../../commands/Checked";
import type { Grid } from "../../plan/Plan";
import { Fold } from "../parts/Fold";
import { LongList } from "../parts/LongList";
import { ownRatingsOf } from "../session/Colouring";
import { useSessionState } from "../session/SessionContext";
import { OwnRating } from "./OwnRating";

const useStyles = makeStyles({ list: { listStyleType: "none", margin: 0, padding: 0 } });

/** Every action's rating, to be replaced by the person's own: it goes into the changes to come, and then stays. */
export function OwnRatings({ checked, grid }: { readonly checked: Checked; readonly grid: Grid }) {
  const colouring = useSessionState((state) => state.colouring);
  const [sought, setSought] = useState("");
  const styles = useStyles();
  const { statuses, ratings, scheme } = checked;
  const pending = ownRatingsOf(checked, colouring);
  const own = statuses.filter(({ by }) => by === "person").length;
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  const found = grid.actions.flatMap((action, index) => {
    const [stands, rating] = [statuses[index], ratings[index]];
    const text = `${action.ref ?? ""} ${action.action}`.toLowerCase();
    return stands && rating && words.every((word) => text.includes(word)) ? [{ action, stands, rating }] : [];
  });
  return (
    <Fold title={`Rate it yourself (${own} of ${statuses.length} are yours)`}>
      <p>
        Your own rating wins. It is written into the status cell, stays when the plan is rated again, and “Plan history”
        says that a person set it.
      </p>
      <Field label="Find an action">
        <Input value={sought} placeholder="Ref or words" onChange={(_event, { value }) => setSought(value)} />
      </Field>
      {found.length === 0 && <p>No action has these words.</p>}
      <LongList items={found} className={styles.list}>
        {({ action, stands, rating }) => (
          <OwnRating
            key={action.key}
            sheet={grid.sheet}
            pending={pending.get(action.key)}
            {...{ action, stands, rating, scheme }}
          />
        )}
      </LongList>
    </Fold>
  );
}
