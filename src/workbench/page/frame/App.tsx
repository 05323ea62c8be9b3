import { useCallback, useEffect, useState, type DragEvent } from "react";
import type { TextMeasurer } from "../geometry/textMeasurer";
import type { PageOptions } from "../pageOptions";
import type { HostTheme, SheetHost } from "../SheetHost";
import type { OpenedFile } from "./openFile";
import { FileControls } from "./FileControls";
import { MessageBar } from "./MessageBar";
import type { RibbonCommand } from "./RibbonCommand";
import type { Sample } from "./Sample";
import { ThemePicker } from "./ThemePicker";
import { Workbench } from "./Workbench";

interface AppProps {
  readonly options: PageOptions;
  readonly commands: readonly RibbonCommand[];
  readonly samples: readonly Sample[];
  readonly first: SheetHost;
  readonly firstMessage: string | null;
  readonly systemTheme: HostTheme;
  readonly measure: TextMeasurer;
  readonly openFile: (file: File) => Promise<OpenedFile>;
  readonly openSample: (file: string) => Promise<OpenedFile>;
  readonly saveFile: (host: SheetHost) => Promise<void>;
  /** Told of every workbook that comes into view. */
  readonly onHost: (host: SheetHost) => void;
}

/** The page: one workbook at a time, opened from the disk, from the samples or dropped here. */
export function App(props: AppProps) {
  const { options, commands, samples, first, firstMessage, systemTheme, measure, onHost } = props;
  const [host, setHost] = useState(first);
  const [message, setMessage] = useState(firstMessage);
  const [theme, setTheme] = useState<HostTheme>(options.theme ?? systemTheme);

  useEffect(() => onHost(host), [host, onHost]);
  useEffect(() => {
    document.title = `${host.view().workbook.name}, Plan Steward workbench`;
  }, [host]);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);

  const show = useCallback((opening: Promise<OpenedFile>) => {
    void opening.then((opened) => {
      setMessage(opened.kind === "refused" ? opened.sentence : null);
      if (opened.kind === "opened") setHost(opened.host);
    });
  }, []);

  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    const file = event.dataTransfer.files[0];
    if (file) show(props.openFile(file));
  };

  return (
    <div className="page" onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
      <Workbench
        key={host.id}
        host={host}
        commands={commands}
        theme={theme}
        paneUrl={options.today ? `${options.addInPage}?today=${options.today}` : options.addInPage}
        paneWidth={options.paneWidth}
        measure={measure}
        onSay={setMessage}
        controls={
          <>
            <FileControls
              name={host.view().workbook.name}
              samples={samples}
              onSample={({ file }) => show(props.openSample(file))}
              onFile={(file) => show(props.openFile(file))}
              onSave={() => void props.saveFile(host)}
            />
            <ThemePicker theme={theme} onChange={setTheme} />
          </>
        }
        messages={<MessageBar message={message} onClose={() => setMessage(null)} />}
      />
    </div>
  );
}
