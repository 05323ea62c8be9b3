import { useEffect, useRef, type ReactNode, type RefObject } from "react";
import type { HostTheme, SheetHost } from "../SheetHost";

interface PaneFrameProps {
  readonly host: SheetHost;
  readonly url: string;
  readonly theme: HostTheme;
  readonly isOpen: boolean;
  readonly width: number;
  readonly paneRef: RefObject<HTMLElement | null>;
  /** Keys pressed in the pane that are the application's own (F6, shortcuts). */
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onClose: () => void;
  /** What makes it wider or narrower. */
  readonly children: ReactNode;
}

/**
 * The add-in's pane. Closed, it is hidden and runs on, as a shared runtime does in Excel: the ribbon's buttons work
 * without it.
 */
export function PaneFrame({ host, url, theme, isOpen, width, paneRef, onKey, onClose, children }: PaneFrameProps) {
  const container = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = container.current;
    return element ? host.mountPane(element, { url, theme }) : undefined;
  }, [host, url, theme]);

  useEffect(() => {
    const frame = container.current?.querySelector("iframe");
    if (!frame) return undefined;
    // The pane is of the same origin here, so the application hears its keys without the add-in passing them on.
    const listen = () => frame.contentWindow?.addEventListener("keydown", onKey);
    listen();
    frame.addEventListener("load", listen);
    return () => {
      frame.removeEventListener("load", listen);
      frame.contentWindow?.removeEventListener("keydown", onKey);
    };
  }, [host, url, theme, onKey]);

  return (
    <aside ref={paneRef} className="pane" aria-label="Task pane" hidden={!isOpen} style={{ width }}>
      {children}
      <div className="pane-title">
        <h2>Plan Steward</h2>
        <button type="button" aria-label="Close the pane" title="Close the pane" onClick={onClose}>
          ×
        </button>
      </div>
      <div ref={container} className="pane-body" />
    </aside>
  );
}
