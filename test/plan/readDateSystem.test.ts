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

it.each([
  ["Wednesday, 31 March 2010", "dddd, dd mmmm yyyy"],
  ["31-03-2010", "dd-mm-yyyy"],
  ["31.03.2010", "dd.mm.yyyy"],
  ["31 Mawrth 2010", "dd mmmm yyyy"],
  ["Mar 2010", "mmm yyyy"],
])("%s is read as well", (text, numberFormat) => {
  expect(systemOf(aCell({ value: 40268 - 1462, text, numberFormat }))).toBe(1904);
  expect(systemOf(aCell({ value: 40268, text, numberFormat }))).toBe(1900);
});

it.each([
  ["by another number of days", aCell({ value: 40268 - 1461, text: "31/03/2010", numberFormat: "dd/mm/yyyy" })],
  ["in a cell of text", aCell({ value: "38806", text: "31/03/2010", numberFormat: "dd/mm/yyyy" })],
  ["in a cell without a date's format", aCell({ value: 38806, text: "31/03/2010" })],
  ["with another month", aCell({ value: 38806, text: "May-10", numberFormat: "mmm-yy" })],
  ["before the first day", aCell({ value: -3, text: "31/03/2010", numberFormat: "dd/mm/yyyy" })],
  ["in words around it", aCell({ value: 38806, text: "due 31/03/2010 or so", numberFormat: "dd/mm/yyyy" })],
  ["in a month of words around it", aCell({ value: 38806, text: "due Mar-10", numberFormat: "mmm-yy" })],
])("a text and a serial that differ %s tell nothing", (_, cell) => {
  expect(systemOf(cell)).toBe(1900);
  expect(systemOf(cell, aCell({ value: 38806, text: "31/03/2010", numberFormat: "dd/mm/yyyy" }))).toBe(1904);
});

it("the first date cell that tells decides", () => {
  const wrong = aCell({ value: 40268 - 1462, text: "31/03/2010", numberFormat: "dd/mm/yyyy" });
  expect(systemOf(aDateCell("2010-03-31"), wrong)).toBe(1900);
  expect(systemOf(aDateCell("2010-03-31", "mmm-yy"), wrong)).toBe(1900);
  expect(systemOf(wrong, aDateCell("2010-03-31"))).toBe(1904);
});

it("a date that may be read either way round agrees where either does", () => {
  expect(systemOf(aCell({ value: 40212, text: "3/2/2010", numberFormat: "m/d/yyyy" }))).toBe(1900);
  expect(systemOf(aCell({ value: 40239, text: "3/2/2010", numberFormat: "m/d/yyyy" }))).toBe(1900);
});
