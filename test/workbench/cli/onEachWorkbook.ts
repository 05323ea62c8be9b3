import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const SAMPLES = path.resolve("assets/samples");
const PLANS = process.env.PLANS_DIR ?? "";

/** States rules that hold for every sample, and for every plan in the folder that PLANS_DIR names, where it names one. */
export function onEachWorkbook(stateRules: (bytes: Uint8Array) => void): void {
  const plans = PLANS && existsSync(PLANS) ? workbooksIn(PLANS) : [];
  describe.each([...workbooksIn(SAMPLES), ...plans])("%s", (_name, file) => {
    stateRules(new Uint8Array(readFileSync(file)));
  });
  if (plans.length > 0) return;
  describe("real plans", () => {
    it.skip("are not at hand: PLANS_DIR names no folder of workbooks", () => undefined);
  });
}

function workbooksIn(folder: string): readonly (readonly [name: string, file: string])[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));
  return names.sort().map((name) => [name, path.join(folder, name)]);
}
