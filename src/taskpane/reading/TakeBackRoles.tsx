import { Button } from "@fluentui/react-components";
import { useSession } from "../session/SessionContext";
import { useSettings } from "../session/useSettings";

/** Where corrections of columns may be why no plan is found: the way back. */
export function TakeBackRoles() {
  const { changeSettings } = useSession();
  const { roles } = useSettings();
  if (Object.keys(roles).length === 0) return null;
  return (
    <>
      <p>You have said what some columns are for; that may be why.</p>
      <Button onClick={() => void changeSettings(() => ({ roles: {} }))}>Take back what you said</Button>
    </>
  );
}
