import { onPlan, openPlan } from "../onPlan";

test("the page is laid out as it was asked", async () => {
  const { model } = openPlan({ cells: [["Ref"]] });
  await onPlan(({ pageLayout }) => {
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.centerHorizontally = true;
    pageLayout.setPrintArea("A1:F40");
    pageLayout.setPrintTitleRows("$1:$2");
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "Page &P of &N";
  });
  expect(model.sheets[0]?.pageLayout).toMatchObject({
    ...{ orientation: "Landscape", paperSize: "A4", fitToPagesWide: 1, fitToPagesTall: null, centerHorizontally: true },
    printArea: { row: 0, column: 0, rowCount: 40, columnCount: 6 },
    titleRows: [0, 1],
    footer: { left: "", center: "Page &P of &N", right: "" },
  });
  const [area, rows, layout] = await onPlan(({ pageLayout }) => [
    pageLayout.getPrintAreaOrNullObject().load("address"),
    pageLayout.getPrintTitleRowsOrNullObject().load("address"),
    pageLayout.load("zoom"),
  ]);
  expect([area, rows].map((each) => each?.toJSON())).toMatchObject([
    { address: "Plan!A1:F40" },
    { address: "Plan!1:2" },
  ]);
  expect(layout?.toJSON()).toMatchObject({ zoom: { horizontalFitToPages: 1 } });
});

test("without print area and repeated rows both are null objects", async () => {
  openPlan({});
  const [area, rows] = await onPlan(({ pageLayout }) => [
    pageLayout.getPrintAreaOrNullObject(),
    pageLayout.getPrintTitleRowsOrNullObject(),
  ]);
  expect([area?.isNullObject, rows?.isNullObject]).toEqual([true, true]);
});

test("panes are frozen and thawed", async () => {
  const { model } = openPlan({});
  await onPlan((sheet) => sheet.freezePanes.freezeAt(sheet.getRange("A1:B3")));
  expect([model.sheets[0]?.frozenRows, model.sheets[0]?.frozenColumns]).toEqual([3, 2]);
  await onPlan((sheet) => sheet.freezePanes.freezeRows(1));
  const frozen = await onPlan((sheet) => sheet.freezePanes.getLocationOrNullObject().load("address"));
  expect(frozen.address).toBe("Plan!1:1");
  await onPlan((sheet) => sheet.freezePanes.unfreeze());
  const none = await onPlan((sheet) => sheet.freezePanes.getLocationOrNullObject());
  expect(none.isNullObject).toBe(true);
});
