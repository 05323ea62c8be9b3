import { useEffect } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { colourTargetSentence } from "../../words/colourTargetSentence";
import { leftAloneSentence } from "../../words/leftAloneSentence";
import { useSession, useSessionState } from "../session/SessionContext";
import { Fold } from "../parts/Fold";
import { GoTo } from "../parts/GoTo";
import { LongList } from "../parts/LongList";
import { changeGroups } from "./changeGroups";
import { ChangeGroupView } from "./ChangeGroupView";
import { LegendView } from "./LegendView";
import { PastWrites } from "./PastWrites";

const useStyles = makeStyles({
  primary: { margin: `${tokens.spacingVerticalM} 0` },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

/** The legend as read, the changes to come with their reasons, and the writes that can be taken back. */
export default function Rag() {
  const session = useSession();
  const checked = useSessionState((state) => state.checked);
  const proposal = useSessionState((state) => state.colour);
  const leftOut = useSessionState((state) => state.leftOut);
  const isBusy = useSessionState((state) => state.work !== null);
  const styles = useStyles();
  useEffect(() => {
    if (!proposal && checked) void session.previewColour();
  }, [proposal, checked, session]);
  if (!checked?.grid || !proposal) return <p>Working out what to colour.</p>;
  const { grid, scheme } = checked;
  const groups = changeGroups(proposal, scheme);
  const chosen = groups.reduce((sum, group) => sum + group.items.filter(({ id }) => !leftOut.has(id)).length, 0);
  return (
    <>
      <LegendView checked={checked} grid={grid} />
      <p>{colourTargetSentence(proposal.target, grid)}</p>
      {groups.length === 0 ? (
        <p>Nothing to colour: every cell that Plan Steward may fill is as it should be.</p>
      ) : (
        <>
          {groups.map((group) => (
            <ChangeGroupView key={group.group} group={group} grid={grid} scheme={scheme} leftOut={leftOut} />
          ))}
          <Button
            className={styles.primary}
            appearance="primary"
            disabledFocusable={isBusy || chosen === 0}
            onClick={() => void session.colour()}
          >
            Colour {chosen} {chosen === 1 ? "cell" : "cells"}
          </Button>
        </>
      )}
      {proposal.leftAlone.length > 0 && (
        <Fold title={`Left as they are (${proposal.leftAlone.length})`}>
          <LongList items={proposal.leftAlone} className={styles.list}>
            {(cell) => (
              <li key={cell.actionKey}>
                <GoTo address={{ sheet: grid.sheet, rowIndex: cell.rowIndex, columnIndex: cell.columnIndex }}>
                  {leftAloneSentence(cell)}
                </GoTo>
              </li>
            )}
          </LongList>
        </Fold>
      )}
      <PastWrites />
    </>
  );
}
