import { hostProblemOf } from "../../src/excel/hostProblemOf";
import { anExcel } from "./support/anExcel";

beforeAll(() => {
  anExcel([{}]);
});

/** An error as the client library raises it. */
function refusal(code: string): Error {
  return Object.assign(Object.create(OfficeExtension.Error.prototype) as OfficeExtension.Error, { code });
}

test.each([
  ["AccessDenied", "sheet-protected"],
  ["InvalidOperationInCellEditMode", "cell-being-edited"],
  ["RequestPayloadSizeLimitExceeded", "too-large"],
  ["ResponsePayloadSizeLimitExceeded", "too-large"],
  ["ItemNotFound", "sheet-missing"],
  ["ItemAlreadyExists", "name-taken"],
  ["NotImplemented", "not-supported"],
  ["5012", "offline"],
  ["SomethingNew", "refused"],
])("Excel's %s is our %s, and Excel's code is kept", (hostCode, code) => {
  expect(hostProblemOf(refusal(hostCode), "colour", { sheet: "Plan" })).toEqual({
    code,
    operation: "colour",
    sheet: "Plan",
    hostCode,
  });
});

test("what Excel did not raise is no problem of Excel's", () => {
  expect(hostProblemOf(new TypeError("a bug"), "load")).toBeNull();
  expect(hostProblemOf(refusal("PropertyNotLoaded"), "load")).toBeNull();
});
