import { check } from "../../../src/commands/check";
import { colour } from "../../../src/commands/colour";
import { locateAction } from "../../../src/commands/locateAction";
import { applyProposal } from "../../../src/excel/applyProposal";
import { loadWorkbook } from "../../../src/excel/loadWorkbook";
import { undo } from "../../../src/excel/undo";
import { saveXlsx } from "../../../src/workbench/files/saveXlsx";
import { installNodeHost } from "../../../src/workbench/host/node/installNodeHost";
import { looksOf } from "../../excel/support/looksOf";
import { openModel } from "../../fixtures/files/openModel";
import { onEachWorkbook } from "./onEachWorkbook";

onEachWorkbook((bytes) => {
  it("coloured and taken back is as it was, cell by cell and style by style, in a saved file too", async () => {
    const model = await openModel(bytes);
    const before = looksOf(model);
    installNodeHost(model);
    const read = await loadWorkbook({ withMerges: true });
    const proposal = colour(read, check(read, { today: "2010-06-30" }));
    const outcome = await applyProposal(proposal, read);
    expect(outcome).toMatchObject({ kind: "written", cellCount: proposal.changes.length, differing: [] });
    expect(looksOf(model)).not.toEqual(before);
    const entryId = outcome.kind === "written" ? outcome.entryId : "";
    expect(await undo(entryId, { locate: locateAction, removeSheets: true })).toEqual({
      restoredCount: proposal.changes.length,
      changedSince: [],
      notFound: [],
      sheetsKept: [],
      sheetsRemovable: [],
      sheetsRemoved: ["Plan history"],
    });
    expect(looksOf(model)).toEqual(before);
    expect(looksOf(await openModel(await saveXlsx(model)))).toEqual(before);
  });
});
