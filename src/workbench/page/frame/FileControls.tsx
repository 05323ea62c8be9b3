import { useRef } from "react";
import type { Sample } from "./Sample";

interface FileControlsProps {
  /** The file in view. */
  readonly name: string;
  readonly samples: readonly Sample[];
  readonly onSample: (sample: Sample) => void;
  readonly onFile: (file: File) => void;
  readonly onSave: () => void;
}

/** Opening a file or a sample, and saving. */
export function FileControls({ name, samples, onSample, onFile, onSave }: FileControlsProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <div className="ribbon-group" role="group" aria-label="File">
      <h1 className="file-name" title={name}>
        {name}
      </h1>
      <button type="button" onClick={() => picker.current?.click()}>
        Open…
      </button>
      <input
        ref={picker}
        type="file"
        hidden
        aria-label="Workbook to open"
        accept=".xlsx,.xlsm,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = ""; // so that the same file can be chosen again
          if (file) onFile(file);
        }}
      />
      <button type="button" onClick={onSave}>
        Save a copy
      </button>
      <select
        className="sample-list"
        aria-label="Open a sample"
        value=""
        onChange={(event) => {
          const sample = samples.find(({ file }) => file === event.target.value);
          if (sample) onSample(sample);
        }}
      >
        <option value="" disabled>
          Samples
        </option>
        {samples.map(({ file, title, about }) => (
          <option key={file} value={file} title={about}>
            {title}
          </option>
        ))}
      </select>
    </div>
  );
}
