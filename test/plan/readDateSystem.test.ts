import { readDateSystem } from "../../src/plan/readDateSystem";
import { aCell } from "../fixtures/aCell";
import { aDateCell } from "../fixtures/aDateCell";
import { aSheet } from "../fixtures/aSheet";
import { aWorkbook } from "../fixtures/aWorkbook";

const systemOf = (...cells: Parameters<typeof aSheet>[0][number]) => readDateSystem(aWorkbook([aSheet([cells])]));

it("a workbook without dates counts from 1900", () => {
  expect(systemOf("Action", 12, aCell({ value: 45000, text: "45,000", numberFormat: "#,##0" }))).toBe(1900);
});

it("a date cell whose text and serial agree counts from 1900", () => {
  expect(systemOf(aDateCell("2010-03-31"))).toBe(1900);
});

it.each([
  ["31/03/2010", "dd/mm/yyyy"],
  ["3/31/2010", "m/d/yyyy"],
  ["31 March 2010", "dd mmmm yyyy"],
  ["Mar-10", "mmm-yy"],
])("a cell that shows %s for a serial 1,462 days smaller counts from 1904", (text, numberFormat) => {
  expect(systemOf(aCell({ value: 40268 - 1462, text, numberFormat }))).toBe(1904);
});

it("a text it cannot read is passed over for the next date cell", () => {
  expect(
    systemOf(
      aCell({ value: 38806, text: "####", numberFormat: "dd/mm/yyyy" }),
      aCell({ value: 38806, text: "31/03/2010", numberFormat: "dd/mm/yyyy" }),
    ),
  ).toBe(1904);
});
