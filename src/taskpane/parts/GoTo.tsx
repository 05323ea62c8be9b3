import type { ReactNode } from "react";
import { Link } from "@fluentui/react-components";
import type { CellAddress } from "../../cells/Area";
import { a1 } from "../../cells/a1";
import { useSession } from "../session/SessionContext";

/** Words that lead to a cell: choosing them selects it and brings its sheet forward. */
export function GoTo({ address, children }: { readonly address: CellAddress; readonly children: ReactNode }) {
  const { goTo } = useSession();
  return (
    <Link as="button" style={{ textAlign: "left" }} title={`Go to ${a1(address)}`} onClick={() => void goTo(address)}>
      {children}
    </Link>
  );
}
