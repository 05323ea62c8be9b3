import type { ReactNode } from "react";
import type { RibbonCommand } from "./RibbonCommand";

interface RibbonProps {
  readonly commands: readonly RibbonCommand[];
  readonly isPaneOpen: boolean;
  readonly onCommand: (command: RibbonCommand) => void;
  /** What the workbench itself offers: files and the theme. */
  readonly children: ReactNode;
}

/** The strip over the sheet: the workbench's own controls, then the add-in's buttons. */
export function Ribbon({ commands, isPaneOpen, onCommand, children }: RibbonProps) {
  return (
    <header className="ribbon">
      {children}
      <div className="ribbon-group" role="group" aria-label="Plan Steward">
        {commands.map((command) => (
          <button
            key={command.key}
            type="button"
            className="ribbon-command"
            title={`${command.about} Ctrl+Shift+Alt+${command.key}`}
            aria-keyshortcuts={`Control+Shift+Alt+${command.key}`}
            aria-pressed={command.functionName === null ? isPaneOpen : undefined}
            onClick={() => onCommand(command)}
          >
            <img src={command.icon} alt="" width={20} height={20} />
            {command.label}
          </button>
        ))}
      </div>
    </header>
  );
}
