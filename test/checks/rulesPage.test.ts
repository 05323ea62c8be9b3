import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { rulesPage } from "../tools/rulesPage";

test("the documented table of rules is the one the code has; npm run rules writes it anew", () => {
  expect(readFileSync(resolve(__dirname, "../../src/checks/RULES.md"), "utf8")).toBe(rulesPage());
});
