import { dropOwnScheme, keepOwnScheme, takenNames } from "../../src/commands/keepOwnScheme";
import { changedSettings, readSettings, SETTINGS_KEY } from "../../src/commands/Settings";
import type { SchemeDraft } from "../../src/rag/checkScheme";
import { draftOfScheme } from "../../src/rag/ownSchemes";
import { SCHEMES } from "../../src/rag/schemes";

const none = readSettings({});
const draft = (name: string): SchemeDraft => {
  const [, lights] = SCHEMES;
  return { ...(lights ? draftOfScheme(lights) : { statuses: [] }), name };
};
/** As the workbook gives them back after a change is kept. */
const keptAfter = (settings: typeof none, change: Partial<typeof none> | null) =>
  readSettings({ [SETTINGS_KEY]: changedSettings({ [SETTINGS_KEY]: settings }, change ?? {}) });
const harbour = keptAfter(none, keepOwnScheme(none, draft("Harbour"), null));

test("a new scheme is kept, and rated by from then on", () => {
  expect(harbour.schemes.map(({ name }) => name)).toEqual(["Harbour"]);
  expect(harbour.scheme).toBe("own-harbour");
});

test("changed under another name it takes the place of what it was, and is rated by where that was", () => {
  const renamed = keptAfter(harbour, keepOwnScheme(harbour, draft("Quay"), "own-harbour"));
  expect(renamed.schemes.map(({ name }) => name)).toEqual(["Quay"]);
  expect(renamed.scheme).toBe("own-quay");
  const elsewhere = { ...harbour, scheme: "rag" };
  expect(keepOwnScheme(elsewhere, draft("Quay"), "own-harbour")?.scheme).toBe("rag");
});

test.each(["Harbour", "harbour ", "Red, amber, green", ""])("%p is no name for another scheme", (name) => {
  expect(keepOwnScheme(harbour, draft(name), null)).toBeNull();
});

test("a scheme may keep its own name when it is changed", () => {
  expect(keepOwnScheme(harbour, draft("Harbour"), "own-harbour")).not.toBeNull();
  expect(takenNames(harbour.schemes, "own-harbour")).not.toContain("Harbour");
});

test("a scheme that is wrong is not kept", () => {
  expect(keepOwnScheme(none, { name: "Harbour", statuses: [] }, null)).toBeNull();
});

test("deleted it is gone, and the plan goes back to its own; another that was chosen stays", () => {
  expect(dropOwnScheme(harbour, "own-harbour")).toEqual({ schemes: [], scheme: null });
  expect(dropOwnScheme({ ...harbour, scheme: "brag" }, "own-harbour").scheme).toBe("brag");
});
