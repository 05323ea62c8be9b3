import { readInstalledSchema } from "../../../../src/workbench/host/node/readInstalledSchema";
import { readApiSchema } from "../../../../src/workbench/host/protocol/readApiSchema";

const schema = readInstalledSchema();

test("the installed library gives its classes and members", () => {
  expect(schema.size).toBeGreaterThan(200);
  const range = schema.get("Range");
  expect(range?.scalars.get("values")).toEqual({ isWritable: true });
  expect(range?.scalars.get("text")).toEqual({ isWritable: false });
  expect(range?.children.has("format")).toBe(true);
  expect(range?.methods.has("getUsedRangeOrNullObject")).toBe(true);
});

test("collections are told from single objects", () => {
  expect(schema.get("WorksheetCollection")?.isCollection).toBe(true);
  expect(schema.get("Worksheet")?.isCollection).toBe(false);
});

test("events are known by the method that asks for them", () => {
  expect(schema.get("Worksheet")?.events.get("_RegisterDataChangedEvent")).toBe(10);
});

test("a text that is no library gives no classes", () => {
  expect(readApiSchema("not found").size).toBe(0);
});
