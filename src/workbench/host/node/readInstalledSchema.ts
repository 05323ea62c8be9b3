import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { ApiSchema } from "../protocol/ApiSchema";
import { readApiSchema } from "../protocol/readApiSchema";

let schema: ApiSchema | null = null;

/** The folder of the genuine library as npm installed it. */
export function officeJsFolder(): string {
  const find = createRequire(path.join(process.cwd(), "package.json"));
  return path.dirname(find.resolve("@microsoft/office-js/dist/office.js"));
}

/** The object model of the installed library, read once a process. */
export function readInstalledSchema(): ApiSchema {
  schema ??= readApiSchema(readFileSync(path.join(officeJsFolder(), "excel-web-16.00.debug.js"), "utf8"));
  return schema;
}
