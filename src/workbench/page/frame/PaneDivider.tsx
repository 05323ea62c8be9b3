import { useRef, type KeyboardEvent } from "react";
import { LEAST_PANE_WIDTH } from "../pageOptions";

/** Wider than this the sheet has no room left. */
const MOST = 800;
const STEP = 20;

/** Makes the pane wider or narrower, by dragging or with the arrow keys. */
export function PaneDivider({
  width,
  onChange,
}: {
  readonly width: number;
  readonly onChange: (width: number) => void;
}) {
  const start = useRef<{ x: number; width: number } | null>(null);
  const resize = (wanted: number) => onChange(Math.round(Math.min(MOST, Math.max(LEAST_PANE_WIDTH, wanted))));
  const onKeyDown = (event: KeyboardEvent) => {
    const wanted = { ArrowLeft: width + STEP, ArrowRight: width - STEP, Home: LEAST_PANE_WIDTH, End: MOST }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    resize(wanted);
  };
  return (
    <div
      role="separator"
      tabIndex={0}
      className="pane-divider"
      aria-label="Width of the pane"
      aria-orientation="vertical"
      aria-valuemin={LEAST_PANE_WIDTH}
      aria-valuemax={MOST}
      aria-valuenow={width}
      aria-valuetext={`${width} pixels`}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        start.current = { x: event.clientX, width };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (start.current) resize(start.current.width + start.current.x - event.clientX);
      }}
      onPointerUp={() => (start.current = null)}
      onPointerCancel={() => (start.current = null)}
    />
  );
}
