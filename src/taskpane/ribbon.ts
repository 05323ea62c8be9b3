import type { Session } from "./session/Session";

/**
 * Ties the ribbon's buttons and the shortcuts to the session. They do what the pane does without opening it, and then
 * open it to say what came of it: Excel has no notification of its own to say it in.
 */
export function associateRibbon(session: Session): void {
  const command = (work: () => Promise<unknown>) => (event?: Office.AddinCommands.Event) => {
    void work()
      .then(() => Office.addin.showAsTaskpane())
      .finally(() => event?.completed?.());
  };
  const checked = async (): Promise<void> => {
    const { checked: known, isStale } = session.store.get();
    if (!known || isStale) await session.check();
  };

  Office.actions.associate(
    "openPane",
    command(() => Promise.resolve()),
  );
  Office.actions.associate(
    "checkPlan",
    command(async () => {
      await session.check();
      session.openTab("overview");
    }),
  );
  Office.actions.associate(
    "colourPlan",
    command(async () => {
      await checked();
      await session.previewColour();
    }),
  );
  Office.actions.associate(
    "summarisePlan",
    command(async () => {
      await checked();
      await session.summarise();
    }),
  );
}
