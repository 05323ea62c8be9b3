import { Component, type ReactNode } from "react";

interface Props {
  readonly children: ReactNode;
  /** An error from outside React's own work (an event, a promise); it is shown as one from inside. */
  readonly bug?: Error | null;
}

/** Shows a mistake of ours in words, with what to do, instead of an empty pane. */
export class ErrorBoundary extends Component<Props, { readonly error: Error | null }> {
  override state = { error: null };

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error };
  }

  override render(): ReactNode {
    const error: Error | null = this.props.bug ?? this.state.error;
    if (!error) return this.props.children;
    return (
      <div role="alert" style={{ padding: 16, font: '14px/1.5 "Segoe UI", system-ui, sans-serif' }}>
        <h1 style={{ fontSize: 18 }}>Plan Steward has stopped</h1>
        <p>
          This is a mistake in Plan Steward, not in your plan. Your workbook is as it was after the last message you
          saw. Close the pane and open it again; if it happens again, send us the line below.
        </p>
        <p style={{ fontFamily: "Consolas, monospace", overflowWrap: "anywhere" }}>
          {error.name}: {error.message}
        </p>
      </div>
    );
  }
}
