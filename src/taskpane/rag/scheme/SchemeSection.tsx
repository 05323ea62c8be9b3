import { useEffect, useRef } from "react";
import type { Checked } from "../../../commands/Checked";
import { useSessionState } from "../../session/SessionContext";
import { SchemeChoice } from "./SchemeChoice";
import { SchemeEditor } from "./SchemeEditor";

/** The scheme to rate by, to be chosen; or the one a person is making, in its place. */
export function SchemeSection({ checked }: { readonly checked: Checked }) {
  const inHand = useSessionState((state) => state.colouring.scheme);
  const place = useRef<HTMLDivElement>(null);
  const hadInHand = useRef(false);
  useEffect(() => {
    /* Kept or cancelled: the focus was on a button that is gone. */
    if (hadInHand.current && !inHand) place.current?.querySelector("select")?.focus();
    hadInHand.current = inHand !== null;
  }, [inHand]);
  return <div ref={place}>{inHand ? <SchemeEditor {...inHand} /> : <SchemeChoice checked={checked} />}</div>;
}
