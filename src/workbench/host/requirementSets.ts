/** What the workbench says it can do, by requirement set. Everything above is refused by the library's own check. */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: "1.14",
  SharedRuntime: "1.1",
  KeyboardShortcuts: "1.1",
  RibbonApi: "1.1",
  DialogApi: "1.2",
  DialogOrigin: "1.1",
  RichApiRuntime: "1.1",
};

/** @example isSetSupported("ExcelApi", "1.15") //=> false */
export function isSetSupported(name: string, version: string | number = "1.1"): boolean {
  const entry = Object.entries(REQUIREMENT_SETS).find(([set]) => set.toLowerCase() === name.toLowerCase());
  if (!entry) return false;
  const [major = 0, minor = 0] = entry[1].split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = String(version).split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
