import type { SelectionTotals } from "../selection/sumUp";

interface StatusBarProps {
  readonly totals: SelectionTotals;
  readonly mode: "Ready" | "Enter" | "Edit";
  /** Conditional formats of the sheet that the workbench does not draw. */
  readonly undrawn: number;
}

const NUMBER = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });

/** What the grid is doing, and what the selection adds up to. */
export function StatusBar({ totals, mode, undrawn }: StatusBarProps) {
  const { count, numbers, sum } = totals;
  return (
    <div className="status-bar" role="status" aria-label="Status bar">
      <span>{mode}</span>
      <span className="status-hint">F6: ribbon, sheet, tabs, pane</span>
      {undrawn > 0 && (
        <span>
          {undrawn} conditional {undrawn === 1 ? "format" : "formats"} not drawn
        </span>
      )}
      {count > 1 && (
        <span className="status-totals">
          {numbers > 0 && `Average: ${NUMBER.format(sum / numbers)}  `}
          Count: {NUMBER.format(count)}
          {numbers > 0 && `  Sum: ${NUMBER.format(sum)}`}
        </span>
      )}
    </div>
  );
}
