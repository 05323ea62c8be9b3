import { userEdit } from "../../../../src/workbench/host/person/userEdit";
import { onPlan, openPlan } from "../onPlan";

test("calculation and drawing can be held back for a sync", async () => {
  openPlan({});
  const application = await onPlan((_sheet, { workbook }) => {
    workbook.application.suspendApiCalculationUntilNextSync();
    workbook.application.suspendScreenUpdatingUntilNextSync();
    workbook.application.calculate("Full");
    return workbook.application.load("calculationMode,calculationState,decimalSeparator");
  });
  expect(application.toJSON()).toMatchObject({
    ...{ calculationMode: "Automatic", calculationState: "Done", decimalSeparator: "." },
  });
});

test("while events are switched off nobody hears of anything", async () => {
  const host = openPlan({});
  const heard: string[] = [];
  await onPlan((sheet, context) => {
    sheet.onChanged.add(async ({ address }) => void heard.push(address));
    context.runtime.enableEvents = false;
  });
  userEdit(host, "Plan!A1", "x");
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(heard).toEqual([]);
});
