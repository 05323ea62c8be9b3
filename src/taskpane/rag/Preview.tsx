import { useState } from "react";
import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ColourProposal } from "../../commands/ColourProposal";
import { changeId } from "../../commands/changeId";
import { LIVE_COLOURS_ID } from "../../commands/leaveOut";
import type { Grid } from "../../plan/Plan";
import type { Scheme } from "../../rag/Scheme";
import { colourLabel } from "../../words/colourLabel";
import { MONTH_PART_WORDS, reportPartWords } from "../../words/colourPartWords";
import { firstWords } from "../parts/firstWords";
import { Letter } from "../parts/Letter";
import { LongList } from "../parts/LongList";
import { statusLook } from "../parts/statusLook";
import { useSession, useSessionState } from "../session/SessionContext";
import { ChangeGroupView } from "./ChangeGroupView";
import { changeSections, type ChangeGroup, type Grouping } from "./changeSections";
import { ExtraChanges } from "./ExtraChanges";

const useStyles = makeStyles({
  heading: { margin: `${tokens.spacingVerticalM} 0 0`, fontSize: tokens.fontSizeBase300 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  primary: { margin: `${tokens.spacingVerticalM} 0` },
  note: { margin: `${tokens.spacingVerticalS} 0`, color: tokens.colorNeutralForeground2 },
});

/** All that colouring would write, to leave out one by one or by group, and the button that writes it. */
export function Preview({
  proposal,
  grid,
  scheme,
}: {
  readonly proposal: ColourProposal;
  readonly grid: Grid;
  readonly scheme: Scheme;
}) {
  const session = useSession();
  const leftOut = useSessionState((state) => state.leftOut);
  const isBusy = useSessionState((state) => state.work !== null);
  const [grouping, setGrouping] = useState<Grouping>("status");
  const styles = useStyles();
  const sections = changeSections(proposal, scheme, grouping);
  const items = sections.flatMap(({ groups }) => groups.flatMap((group) => group.items));
  const isKeyWritten = proposal.changes.some((change) => change.why.code === "key" && !leftOut.has(changeId(change)));
  const live = leftOut.has(LIVE_COLOURS_ID) ? undefined : proposal.liveColours?.[0];
  const label = colourLabel({
    cellCount: items.filter(({ id }) => !leftOut.has(id)).length,
    hasKey: isKeyWritten,
    liveColours: live ? (live.rules.length > 0 ? "write" : "remove") : null,
  });
  const isEmpty =
    items.length === 0 && !proposal.liveColours && !proposal.changes.some(({ why }) => why.code === "key");
  if (isEmpty) return <p>Nothing to colour: every cell that Plan Steward may fill is as it should be.</p>;
  const view = (group: ChangeGroup) => (
    <li key={group.id}>
      <ChangeGroupView
        {...(grouping === "action" ? actionTitle(group, grid) : statusTitle(group, scheme))}
        {...{ group, grid, scheme, leftOut }}
      />
    </li>
  );
  return (
    <>
      {items.length > 1 && (
        <Field label="Group by" orientation="horizontal">
          <Select size="small" value={grouping} onChange={(_event, { value }) => setGrouping(value as Grouping)}>
            <option value="status">Status</option>
            <option value="action">Action</option>
          </Select>
        </Field>
      )}
      {sections.map(({ part, groups }) => (
        <section key={part}>
          {sections.length > 1 && part && (
            <h3 className={styles.heading}>
              {part === "report" ? reportPartWords(proposal.target) : MONTH_PART_WORDS[part]}
            </h3>
          )}
          <LongList items={groups} className={styles.list}>
            {view}
          </LongList>
        </section>
      ))}
      <ExtraChanges proposal={proposal} scheme={scheme} leftOut={leftOut} />
      {proposal.sheets.length > 0 && (
        <p className={styles.note}>
          The sheet “{proposal.sheets.map(({ name }) => name).join("” and “")}” then says how each action stood, and who
          said so.
        </p>
      )}
      <Button
        className={styles.primary}
        appearance="primary"
        disabledFocusable={isBusy || label === null}
        onClick={() => void session.colour()}
      >
        {label ?? "Colour 0 cells"}
      </Button>
    </>
  );
}

function statusTitle({ id, items }: ChangeGroup, scheme: Scheme) {
  const { word } = statusLook(id, scheme);
  return {
    title: (
      <>
        <Letter status={id} scheme={scheme} /> {word}
      </>
    ),
    all: `All ${items.length} as ${word}`,
  };
}

function actionTitle({ id, items }: ChangeGroup, grid: Grid) {
  const action = grid.actions.find(({ key }) => key === id);
  const name = `${action?.ref ?? ""} ${firstWords(action?.action ?? "", 40)}`.trim();
  return { title: <>{name}:</>, all: `All ${items.length} of ${action?.ref ?? "this action"}` };
}
