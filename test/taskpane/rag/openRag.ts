import { screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { PortInMemory } from "../support/anExcelPort";
import { renderPane } from "../support/renderPane";

/** Checks the plan and opens the view of its RAG cells. */
export async function openRag(excel: PortInMemory): Promise<UserEvent> {
  const { user } = renderPane(excel);
  await user.click(screen.getByRole("button", { name: "Check plan" }));
  await user.click(await screen.findByRole("tab", { name: "RAG" }));
  await screen.findByText(/^Colours go into|^The plan has no status column/);
  return user;
}
