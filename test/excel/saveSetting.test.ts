import { loadWorkbook } from "../../src/excel/loadWorkbook";
import { saveSetting } from "../../src/excel/saveSetting";
import { anExcel } from "./support/anExcel";

test("a setting is read back with the workbook, and others are left alone", async () => {
  const host = anExcel([{ name: "Plan" }], { settings: new Map([["Another", '"theirs"']]) });
  const value = { scheme: "RAG", disabledRules: ["deadline/weekend"] };
  await saveSetting("PlanSteward", value);
  expect((await loadWorkbook()).settings).toEqual({ Another: "theirs", PlanSteward: value });
  expect(JSON.parse(host.model.settings.get("PlanSteward") ?? "")).toEqual(value);
});

test("a setting saved again takes the place of the former", async () => {
  anExcel([{ name: "Plan" }]);
  await saveSetting("PlanSteward", { scheme: "RAG" });
  await saveSetting("PlanSteward", { scheme: null });
  expect((await loadWorkbook()).settings).toEqual({ PlanSteward: { scheme: null } });
});
