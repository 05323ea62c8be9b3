import { Button } from "@fluentui/react-components";
import { useSession } from "../session/SessionContext";
import { useSettings } from "../session/useSettings";

/** Where what a person said may be why no plan is found: the way back. */
export function TakeBackAll() {
  const { changeSettings } = useSession();
  const { roles, headers, rows } = useSettings();
  if (Object.keys(roles).length + headers.length + Object.keys(rows).length === 0) return null;
  return (
    <>
      <p>You have said how some of this workbook is read; that may be why.</p>
      <Button onClick={() => void changeSettings(() => ({ roles: {}, headers: [], rows: {} }))}>
        Take back what you said
      </Button>
    </>
  );
}
