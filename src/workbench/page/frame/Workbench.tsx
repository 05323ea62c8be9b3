import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import type { TextMeasurer } from "../geometry/textMeasurer";
import type { HostTheme, SheetHost } from "../SheetHost";
import { hostErrorSentence } from "./hostErrorSentence";
import { cycleRegions, usePageKeys, type Region } from "./pageKeys";
import { PaneDivider } from "./PaneDivider";
import { PaneFrame } from "./PaneFrame";
import { Ribbon } from "./Ribbon";
import type { RibbonCommand } from "./RibbonCommand";
import { SheetSide } from "./SheetSide";
import { activeSheet, useWorkbookView } from "./useDrawnSheet";

interface WorkbenchProps {
  readonly host: SheetHost;
  readonly commands: readonly RibbonCommand[];
  readonly theme: HostTheme;
  readonly paneUrl: string;
  readonly paneWidth: number;
  readonly measure: TextMeasurer;
  readonly onSay: (text: string) => void;
  /** The workbench's own controls on the ribbon. */
  readonly controls: ReactNode;
  /** Messages, between ribbon and sheet. */
  readonly messages: ReactNode;
}

/** One open workbook: the ribbon, its sheet, and the add-in's pane beside it. */
export function Workbench({
  host,
  commands,
  theme,
  paneUrl,
  paneWidth,
  measure,
  onSay,
  controls,
  messages,
}: WorkbenchProps) {
  const view = useWorkbookView(host);
  const sheet = activeSheet(view.workbook);
  const [isPaneOpen, setIsPaneOpen] = useState(true);
  const [width, setWidth] = useState(paneWidth);
  const grid = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLElement>(null);

  useEffect(() => host.onPaneShown(setIsPaneOpen), [host]);

  const attempt = useCallback(
    (work: () => void) => {
      try {
        work();
      } catch (error) {
        const sentence = hostErrorSentence(error);
        if (sentence === null) throw error;
        onSay(sentence);
      }
    },
    [onSay],
  );

  const run = useCallback(
    ({ functionName }: RibbonCommand) => {
      if (functionName === null) host.showPane(!isPaneOpen);
      else if (!host.runCommand(functionName)) onSay("Plan Steward is still starting. Try again in a moment.");
    },
    [host, isPaneOpen, onSay],
  );

  const regions = useMemo(
    (): readonly Region[] => [
      regionOf(".ribbon"),
      { element: () => grid.current, focus: () => grid.current?.focus() },
      regionOf(".sheet-tabs"),
      {
        element: () => (pane.current?.hidden ? null : pane.current),
        focus: () => {
          const frame = pane.current?.querySelector("iframe");
          if (frame) enterPane(frame);
          else pane.current?.querySelector("button")?.focus();
        },
      },
    ],
    [],
  );

  const onKey = useCallback(
    (event: KeyboardEvent) => {
      if (event.key === "F6") cycleRegions(regions, event.shiftKey);
      else {
        const isShortcut = event.ctrlKey && event.shiftKey && event.altKey;
        const command = isShortcut ? commands.find(({ key }) => event.code === `Key${key}`) : undefined;
        if (!command) return;
        run(command);
      }
      event.preventDefault();
    },
    [regions, commands, run],
  );
  usePageKeys(onKey);

  return (
    <div className="workbench">
      <Ribbon commands={commands} isPaneOpen={isPaneOpen} onCommand={run}>
        {controls}
      </Ribbon>
      {messages}
      <div className="workbench-body">
        {sheet && (
          <SheetSide
            host={host}
            view={view}
            sheet={sheet}
            theme={theme}
            measure={measure}
            gridRef={grid}
            attempt={attempt}
            onSay={onSay}
          />
        )}
        <PaneFrame
          host={host}
          url={paneUrl}
          theme={theme}
          isOpen={isPaneOpen}
          width={width}
          paneRef={pane}
          onKey={onKey}
          onClose={() => host.showPane(false)}
        >
          <PaneDivider width={width} onChange={setWidth} />
        </PaneFrame>
      </div>
    </div>
  );
}

/** Excel gives the focus to the first control of the add-in's page; left on the page itself, Tab would lead out again. */
function enterPane(frame: HTMLIFrameElement): void {
  frame.focus();
  frame.contentDocument?.querySelector<HTMLElement>("button, input, select")?.focus();
}

/** A region that is entered at its first control that takes part in the tab order. */
function regionOf(selector: string): Region {
  const element = () => document.querySelector<HTMLElement>(selector);
  return {
    element,
    focus: () => element()?.querySelector<HTMLElement>("button:not([tabindex='-1']), select, input")?.focus(),
  };
}
