import { makeStyles, tokens } from "@fluentui/react-components";
import type { Action } from "../../plan/Plan";
import type { StatusId } from "../../plan/Status";
import type { ActionStatus } from "../../rag/ActionStatus";
import type { Rating } from "../../rag/Rating";
import type { Scheme } from "../../rag/Scheme";
import { schemeStatusOf } from "../../rag/schemeFor";
import { ratingReasonSentence } from "../../words/ratingReasonSentence";
import { firstWords } from "../parts/firstWords";
import { GoTo } from "../parts/GoTo";
import { Letter } from "../parts/Letter";
import { statusLook } from "../parts/statusLook";
import { useSession } from "../session/SessionContext";
import { ownStatus, pickedStatus } from "./ownStatus";
import { NarrowSelect } from "./NarrowSelect";

const useStyles = makeStyles({
  item: {
    display: "grid",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  name: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "start" },
  why: { color: tokens.colorNeutralForeground2 },
});

/** An action's rating, whose it is and why, and the list to rate it oneself or to take that back. */
export function OwnRating({
  sheet,
  action,
  stands,
  rating,
  scheme,
  pending,
}: {
  readonly sheet: string;
  readonly action: Action;
  readonly stands: ActionStatus;
  readonly rating: Rating;
  readonly scheme: Scheme;
  /** A choice not yet written; null for our rating. */
  readonly pending: StatusId | null | undefined;
}) {
  const { rateMyself } = useSession();
  const styles = useStyles();
  const name = `${action.ref ?? ""} ${firstWords(action.action, 45)}`.trim();
  const ours = schemeStatusOf(scheme, rating.status);
  const picked = pickedStatus(pending, stands);
  const isKnown = picked === "" || scheme.statuses.some(({ id }) => id === picked);
  const shown = pending === undefined ? stands.status : (pending ?? ours?.id ?? rating.status);
  return (
    <li className={styles.item}>
      <div className={styles.name}>
        <Letter status={shown} scheme={scheme} />
        <GoTo address={{ sheet, ...(action.cells.action ?? { rowIndex: action.rowIndex, columnIndex: 0 }) }}>
          {name}
        </GoTo>
      </div>
      <NarrowSelect
        size="small"
        aria-label={`Rating of ${name}`}
        value={picked}
        onChange={(_event, { value }) => void rateMyself(action.key, ownStatus(value, stands))}
      >
        <option value="">Plan Steward's: {ours?.word ?? statusLook(rating.status, scheme).word}</option>
        {!isKnown && <option value={picked}>Yours: {statusLook(picked, scheme).word}</option>}
        {scheme.statuses.map(({ id, word }) => (
          <option key={id} value={id}>
            Yours: {word}
          </option>
        ))}
      </NarrowSelect>
      <div className={styles.why}>
        {pending === undefined ? "" : "Not written yet: see the changes above. "}
        {picked !== "" && `Yours. Plan Steward's: ${ours?.word ?? rating.status}. `}
        {ratingReasonSentence(rating.why)}
      </div>
    </li>
  );
}
