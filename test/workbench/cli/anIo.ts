import type { CliIo } from "../../../src/workbench/cli/CliIo";

/** The outside world of one command, with what it said. */
export function anIo({
  input = "",
  files = {},
}: { input?: string; files?: Readonly<Record<string, Uint8Array>> } = {}) {
  const said = { out: "", err: "" };
  const io: CliIo = {
    out: (text) => (said.out += text),
    err: (text) => (said.err += text),
    readFile: (path) => {
      const bytes = files[path];
      return bytes ? Promise.resolve(bytes) : Promise.reject(new Error("ENOENT"));
    },
    readInput: () => Promise.resolve(input),
    today: "2024-06-30",
  };
  return { io, said };
}
