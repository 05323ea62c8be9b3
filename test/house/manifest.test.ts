/** @jest-environment jsdom */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

// `office-addin-manifest validate` asks a web service; this holds the manifest to what can be checked without one.
const root = join(__dirname, "../..");
const OVERRIDES = "http://schemas.microsoft.com/office/taskpaneappversionoverrides";
const BASIC = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";
const HOME = "https://localhost:3000/";

const manifest = new DOMParser().parseFromString(readFileSync(join(root, "manifest.xml"), "utf8"), "application/xml");
const all = (namespace: string, name: string): Element[] => [...manifest.getElementsByTagNameNS(namespace, name)];
const everything = [...manifest.getElementsByTagName("*")];
const resids = everything.flatMap((element) => element.getAttribute("resid") ?? []);
const resource = (id: string | null): Element | undefined =>
  ["Image", "Url", "String"].flatMap((kind) => all(BASIC, kind)).find((element) => element.getAttribute("id") === id);
const fileOf = (url: string): string => join(root, url.replace(HOME, ""));

interface Shortcuts {
  readonly actions: readonly { readonly id: string; readonly type: string; readonly name: string }[];
  readonly shortcuts: readonly { readonly action: string; readonly key: { readonly default: string } }[];
}
const shortcuts = JSON.parse(readFileSync(join(root, "assets/shortcuts.json"), "utf8")) as Shortcuts;
const paneCode = readdirSync(join(root, "src/taskpane"), { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(join(root, "src/taskpane", file), "utf8"))
  .join("\n");
const associated = [...paneCode.matchAll(/associate\(\s*"(\w+)"/g)].map((match) => match[1]);

/** The children of each element in the order its schema wants them. */
const ORDER: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides ExtendedOverrides",
  VersionOverrides: "Description Requirements Hosts Resources WebApplicationInfo",
  DesktopFormFactor: "GetStarted FunctionFile ExtensionPoint",
  GetStarted: "Title Description LearnMoreUrl",
  Group: "Label Icon Control",
  Control: "Label Supertip Icon Action",
  Supertip: "Title Description",
  Resources: "Images Urls ShortStrings LongStrings",
};

test("the manifest is well formed", () => {
  expect(manifest.querySelector("parsererror")).toBeNull();
});

test.each(Object.entries(ORDER))("the children of every %s stand in the order of the schema", (name, order) => {
  const names = order.split(" ");
  const parents = everything.filter((element) => element.localName === name);
  expect(parents.length).toBeGreaterThan(0);
  for (const parent of parents) {
    const seen = [...parent.children].map((child) => names.indexOf(child.localName));
    expect(seen).not.toContain(-1);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
  }
});

test("the id is a GUID and the version has four parts", () => {
  expect(manifest.querySelector("Id")?.textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(manifest.querySelector("Version")?.textContent).toMatch(/^\d{1,5}(\.\d{1,5}){3}$/);
});

test("every resource is used, every resid resolves, and none is longer than 32 characters", () => {
  for (const id of resids) expect(resource(id)).toBeDefined();
  for (const kind of ["Image", "Url", "String"]) {
    for (const element of all(BASIC, kind).filter((one) => one.hasAttribute("id"))) {
      expect(element.getAttribute("id")?.length).toBeLessThanOrEqual(32);
      expect(resids).toContain(element.getAttribute("id"));
    }
  }
});

test("ids of groups and controls are unique", () => {
  const ids = [...all(OVERRIDES, "Group"), ...all(OVERRIDES, "Control")].map((element) => element.getAttribute("id"));
  expect(new Set(ids).size).toBe(ids.length);
});

test.each([
  ["DisplayName", 125],
  ["Description", 250],
  ["ProviderName", 125],
])("%s is at most %i characters", (name, limit) => {
  const element = manifest.querySelector(`OfficeApp > ${name}`);
  expect((element?.getAttribute("DefaultValue") ?? element?.textContent ?? "").length).toBeLessThanOrEqual(limit);
});

test.each([
  ["ShortStrings", 125],
  ["LongStrings", 250],
])("every one of the %s is at most %i characters", (name, limit) => {
  for (const element of manifest.querySelectorAll(`${name} > *`)) {
    expect(element.getAttribute("DefaultValue")?.length).toBeLessThanOrEqual(limit);
  }
});

test("every address is https, of one home, and its file exists", () => {
  const urls = everything.flatMap((element) => [element.getAttribute("DefaultValue"), element.getAttribute("Url")]);
  for (const url of urls.filter((one): one is string => one?.includes("//") ?? false)) {
    expect(url.startsWith(HOME)).toBe(true);
    if (url.includes("/assets/")) expect(() => readFileSync(fileOf(url))).not.toThrow();
  }
});

test("every icon is a PNG of the size it is declared with, and 16, 32 and 80 are there", () => {
  const size = (file: string): readonly [number, number] => {
    const bytes = readFileSync(file);
    expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  };
  for (const icon of all(OVERRIDES, "Icon")) {
    const sizes = [...icon.children].map((image) => Number(image.getAttribute("size")));
    expect(sizes).toEqual(expect.arrayContaining([16, 32, 80]));
    for (const image of icon.children) {
      const declared = Number(image.getAttribute("size"));
      const url = resource(image.getAttribute("resid"))?.getAttribute("DefaultValue") ?? "";
      expect(size(fileOf(url))).toEqual([declared, declared]);
    }
  }
  const iconUrl = (name: string): string => manifest.querySelector(name)?.getAttribute("DefaultValue") ?? "";
  expect(size(fileOf(iconUrl("IconUrl")))).toEqual([32, 32]);
  expect(size(fileOf(iconUrl("HighResolutionIconUrl")))).toEqual([64, 64]);
});

test("ribbon functions and shortcut actions are associated in the pane's code", () => {
  const functions = all(OVERRIDES, "FunctionName").map((element) => element.textContent);
  expect(functions.length).toBeGreaterThan(0);
  for (const name of [...functions, ...shortcuts.actions.map((action) => action.id)])
    expect(associated).toContain(name);
});

test("one shared runtime serves ribbon, shortcuts and pane", () => {
  const runtime = all(OVERRIDES, "Runtime")[0]?.getAttribute("resid");
  expect(all(OVERRIDES, "FunctionFile")[0]?.getAttribute("resid")).toBe(runtime);
  for (const location of all(OVERRIDES, "SourceLocation")) expect(location.getAttribute("resid")).toBe(runtime);
});

test("every shortcut has an action, is unique, and avoids what AltGr types on a British keyboard", () => {
  const keys = shortcuts.shortcuts.map((shortcut) => shortcut.key.default);
  expect(new Set(keys).size).toBe(keys.length);
  for (const key of keys) expect(key).toMatch(/^Ctrl\+Shift\+Alt\+[B-DF-HJ-NP-TV-Z]$/);
  const actions = shortcuts.actions.map((action) => action.id);
  for (const { action } of shortcuts.shortcuts) expect(actions).toContain(action);
});

test("the add-in asks for what its code needs and for no more", () => {
  expect(manifest.querySelector("OfficeApp > Requirements Set")?.getAttribute("MinVersion")).toBe("1.14");
  expect(manifest.querySelector("Permissions")?.textContent).toBe("ReadWriteDocument");
  expect(manifest.querySelector("AppDomains")).toBeNull();
});
