import { VISUALLY_HIDDEN } from "./parts/visuallyHidden";
import { useSessionState } from "./session/SessionContext";

/** Tells those who listen, when they pause, what an edit in the sheet made of the findings; those who look see it. */
export function LiveWord() {
  const word = useSessionState((state) => state.following.word);
  return (
    <div aria-live="polite" style={VISUALLY_HIDDEN}>
      {/* A word like the one before is a new word all the same. */}
      {word && <span key={word.number}>{word.text}</span>}
    </div>
  );
}
