import type { CliIo } from "../../../src/workbench/cli/CliIo";

/** The outside world of one command, with what it said and what it saved. */
export function anIo({
  input = "",
  files = {},
}: { input?: string; files?: Readonly<Record<string, Uint8Array>> } = {}) {
  const said = { out: "", err: "" };
  const saved: Record<string, Uint8Array> = {};
  const io: CliIo = {
    out: (text) => (said.out += text),
    err: (text) => (said.err += text),
    readFile: (path) => {
      const bytes = files[path];
      return bytes ? Promise.resolve(bytes) : Promise.reject(new Error("ENOENT"));
    },
    writeFile: (path, bytes) => {
      if (path.startsWith("nowhere/")) return Promise.reject(new Error("ENOENT"));
      saved[path] = bytes;
      return Promise.resolve();
    },
    readInput: () => Promise.resolve(input),
    today: "2024-06-30",
  };
  return { io, said, saved };
}
