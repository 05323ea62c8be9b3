import { render } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { App } from "../../../src/taskpane/App";
import type { ExcelPort } from "../../../src/taskpane/session/ExcelPort";
import { createSession, type Session } from "../../../src/taskpane/session/Session";

const TODAY = "2024-03-31";

/* jsdom has neither: the pane looks to them for its theme alone. */
const NO_MEDIA = { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };
Object.defineProperty(window, "matchMedia", { value: () => NO_MEDIA });
if (!("Office" in globalThis)) Object.assign(globalThis, { Office: { context: {} } });

/** The whole pane over an Excel, on 31 March 2024. */
export function renderPane(excel: ExcelPort): { readonly user: UserEvent; readonly session: Session } {
  const session = createSession(excel, () => TODAY);
  render(<App session={session} />);
  return { user: userEvent.setup(), session };
}
