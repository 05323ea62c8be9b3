import type { ApiSchema } from "../protocol/ApiSchema";
import { readApiSchema } from "../protocol/readApiSchema";

const loading = new Map<string, Promise<ApiSchema>>();

/**
 * The object model of the library a server keeps under `folder` ("/officejs/"), loaded once a page.
 * @throws Error where the server does not have it.
 */
export function loadApiSchema(folder: string): Promise<ApiSchema> {
  let schema = loading.get(folder);
  if (!schema) loading.set(folder, (schema = load(folder)));
  return schema;
}

async function load(folder: string): Promise<ApiSchema> {
  const response = await fetch(`${folder}excel-web-16.00.debug.js`);
  if (!response.ok) throw new Error(`The library is not at ${folder}: ${response.status}.`);
  return readApiSchema(await response.text());
}
