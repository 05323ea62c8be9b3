import { readFileSync } from "node:fs";
import { createRequire, Module } from "node:module";
import { transformSync } from "@swc/core";

const compiled = new Map();

/** From now on `require` compiles TypeScript files; each once, however often it is loaded anew. */
export function compileOnRequire() {
  Module._extensions[".ts"] = (module, path) => {
    let code = compiled.get(path);
    if (code === undefined) {
      code = transformSync(readFileSync(path, "utf8"), {
        filename: path,
        jsc: { parser: { syntax: "typescript" }, target: "es2022" },
        module: { type: "commonjs" },
        sourceMaps: "inline",
      }).code;
      compiled.set(path, code);
    }
    module._compile(code, path);
  };
}

/** Forgets what was loaded of a folder, so that it is loaded anew; packages stay. */
export function forgetLoaded(root) {
  const { cache } = createRequire(`${root}/`);
  for (const path of Object.keys(cache))
    if (path.startsWith(root) && !path.includes("/node_modules/")) delete cache[path];
}
