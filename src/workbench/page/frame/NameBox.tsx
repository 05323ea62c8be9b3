import { useState } from "react";

interface NameBoxProps {
  /** The active cell, or the selected area while it is stretched. */
  readonly address: string;
  /** Goes to what was typed; false where there is no such place. */
  readonly onGo: (text: string) => boolean;
  readonly onLeave: () => void;
}

/** Where the selection is; a place typed here is gone to. */
export function NameBox({ address, onGo, onLeave }: NameBoxProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [isWrong, setIsWrong] = useState(false);
  return (
    <input
      className="name-box"
      aria-label="Name box: the selected cell, or a cell to go to"
      aria-invalid={isWrong}
      spellCheck={false}
      value={typed ?? address}
      onFocus={(event) => event.target.select()}
      onChange={(event) => {
        setTyped(event.target.value);
        setIsWrong(false);
      }}
      onBlur={() => {
        setTyped(null);
        setIsWrong(false);
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onLeave();
        if (event.key !== "Enter") return;
        if (onGo(typed ?? address)) onLeave();
        else setIsWrong(true);
      }}
    />
  );
}
