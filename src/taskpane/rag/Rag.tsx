import { useEffect } from "react";
import { makeStyles } from "@fluentui/react-components";
import { colourTargetSentence } from "../../words/colourTargetSentence";
import { leftAloneSentence } from "../../words/leftAloneSentence";
import { useSession, useSessionState } from "../session/SessionContext";
import { Fold } from "../parts/Fold";
import { GoTo } from "../parts/GoTo";
import { LongList } from "../parts/LongList";
import { ColoursFound } from "./ColoursFound";
import { ColourOptionsView } from "./ColourOptionsView";
import { Disagreements } from "./Disagreements";
import { fillsFound } from "./fillsFound";
import { LegendView } from "./LegendView";
import { OwnRatings } from "./OwnRatings";
import { PastWrites } from "./PastWrites";
import { Preview } from "./Preview";
import { CompareSchemes } from "./scheme/CompareSchemes";
import { SchemeSection } from "./scheme/SchemeSection";

const useStyles = makeStyles({ list: { listStyleType: "none", margin: 0, padding: 0 } });

/** The scheme and the legend as read, the changes to come with their reasons, and the writes that can be taken back. */
export default function Rag() {
  const session = useSession();
  const checked = useSessionState((state) => state.checked);
  const proposal = useSessionState((state) => state.colour);
  const { offers, scheme: inHand } = useSessionState((state) => state.colouring);
  const styles = useStyles();
  useEffect(() => {
    if (!proposal && checked) void session.previewColour();
  }, [proposal, checked, session]);
  if (!checked?.grid) return null;
  const { grid, scheme } = checked;
  const found = fillsFound(grid, scheme);
  return (
    <>
      <ColoursFound found={found} scheme={scheme} />
      <Fold title={scheme.id === "legend" ? scheme.name : `Scheme: ${scheme.name}`} isOpenAtFirst={inHand !== null}>
        <LegendView found={found} grid={grid} scheme={scheme} />
        <SchemeSection checked={checked} />
        <CompareSchemes checked={checked} grid={grid} />
      </Fold>
      {offers && <ColourOptionsView offers={offers} grid={grid} scheme={scheme} />}
      <OwnRatings checked={checked} grid={grid} />
      {proposal ? (
        <>
          <p>{colourTargetSentence(proposal.target, grid)}</p>
          <Preview proposal={proposal} grid={grid} scheme={scheme} />
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
        </>
      ) : (
        <p>Working out what to colour.</p>
      )}
      <Disagreements checked={checked} grid={grid} />
      <PastWrites />
    </>
  );
}
