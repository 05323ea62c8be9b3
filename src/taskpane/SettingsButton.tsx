import { useEffect, useRef } from "react";
import { Button } from "@fluentui/react-components";
import { useSession, useSessionState } from "./session/SessionContext";

/** The gear: opens the settings in the place of the views, and closes them; closed, the focus is back on it. */
export function SettingsButton() {
  const { openSettings } = useSession();
  const isOpen = useSessionState((state) => state.isSettingsOpen);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen && document.activeElement === document.body) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <Button
      ref={button}
      aria-label="Settings"
      title="Settings"
      aria-pressed={isOpen}
      icon={<Gear />}
      onClick={() => openSettings(!isOpen)}
    />
  );
}

/* Drawn here: one icon does not pay for a library of them in the first load. */
function Gear() {
  return (
    <svg
      viewBox="0 0 20 20"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      aria-hidden="true"
    >
      <circle cx="10" cy="10" r="2.6" />
      <path d="M10 2.2v2.2M10 15.6v2.2M2.2 10h2.2M15.6 10h2.2M4.5 4.5l1.5 1.5M14 14l1.5 1.5M15.5 4.5 14 6M6 14l-1.5 1.5" />
      <circle cx="10" cy="10" r="5.4" />
    </svg>
  );
}
