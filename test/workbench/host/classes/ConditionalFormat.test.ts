import { onPlan, openPlan } from "../onPlan";

test("a rule with a formula is added first, read back and deleted", async () => {
  const { model } = openPlan({});
  await onPlan((sheet) => {
    const rule = sheet.getRange("B2:B9").conditionalFormats.add("Custom");
    rule.custom.rule.formula = '=$B2="R"';
    rule.custom.format.fill.color = "#FF0000";
    rule.custom.format.font.color = "white";
  });
  expect(model.sheets[0]?.conditionalFormats).toMatchObject([
    { type: "Custom", formula: '=$B2="R"', fillColor: "#FF0000", fontColor: "#FFFFFF", priority: 0 },
  ]);
  const [rules, range] = await onPlan((sheet) => {
    const { conditionalFormats } = sheet.getRange("A1:C3");
    return [
      conditionalFormats.load("items/id,items/type,items/custom/rule/formula"),
      conditionalFormats.getItemAt(0).getRange().load("address"),
    ] as const;
  });
  expect(rules.items.map(({ type, custom }) => [type, custom.rule.formula])).toEqual([["Custom", '=$B2="R"']]);
  expect(range.address).toBe("Plan!B2:B9");
  await onPlan((sheet) => sheet.getRange("B2").conditionalFormats.getItemAt(0).delete());
  expect(model.sheets[0]?.conditionalFormats).toEqual([]);
});

test("clearing takes the rules that lie wholly in the range", async () => {
  const { model } = openPlan({});
  await onPlan((sheet) => {
    sheet.getRange("A1:A3").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    sheet.getRange("A1:A9").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    sheet.getRange("A1:A3").conditionalFormats.clearAll();
  });
  expect(model.sheets[0]?.conditionalFormats.map(({ area }) => area.rowCount)).toEqual([9]);
});

describe("a rule over several areas", () => {
  const add = () =>
    onPlan((sheet) => {
      const rule = sheet.getRanges("B2:B4,D6:D9").conditionalFormats.add("Custom");
      rule.custom.rule.formula = '=B2="R"';
      rule.custom.format.fill.color = "#FF0000";
    });

  test("is one rule, each area with the formula as it reads in its own first cell", async () => {
    const { model } = openPlan({});
    await add();
    const formats = model.sheets[0]?.conditionalFormats ?? [];
    expect(formats).toMatchObject([
      { formula: '=B2="R"', fillColor: "#FF0000", area: { row: 1, column: 1, rowCount: 3 } },
      { formula: '=D6="R"', fillColor: "#FF0000", area: { row: 5, column: 3, rowCount: 4 } },
    ]);
    const [count, ranges, range] = await onPlan((sheet) => {
      const { conditionalFormats } = sheet.getRange("A1:Z99");
      const rule = conditionalFormats.getItemAt(0);
      return [
        conditionalFormats.getCount(),
        rule.getRanges().load("address"),
        rule.getRangeOrNullObject().load("address"),
      ] as const;
    });
    expect([count.value, ranges.address, range.isNullObject]).toEqual([1, "Plan!B2:B4,Plan!D6:D9", true]);
  });

  test("takes in the rows put into one of them", async () => {
    const { model } = openPlan({});
    await add();
    await onPlan((sheet) => sheet.getRange("3:4").insert("Down"));
    expect(model.sheets[0]?.conditionalFormats).toMatchObject([
      { formula: '=B2="R"', area: { row: 1, rowCount: 5 } },
      { formula: '=D8="R"', area: { row: 7, rowCount: 4 } },
    ]);
  });

  test("goes as one", async () => {
    const { model } = openPlan({});
    await add();
    await onPlan((sheet) => sheet.getRange("D7").conditionalFormats.getItemAt(0).delete());
    expect(model.sheets[0]?.conditionalFormats).toEqual([]);
  });
});
