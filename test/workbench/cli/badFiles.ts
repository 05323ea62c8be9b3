const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** A file as Office packed them before 2007, with one stream of this name. */
function compoundFile(stream: string): Uint8Array {
  return new Uint8Array([...COMPOUND_FILE, ...Buffer.from(stream, "utf16le")]);
}

/** Files that are no workbook, by name; each is what the name says. */
export const BAD_FILES: Readonly<Record<string, Uint8Array>> = {
  "empty.xlsx": new Uint8Array(),
  "letter.xlsx": new TextEncoder().encode("Dear all"),
  "locked.xlsx": compoundFile("EncryptedPackage"),
  "torn.xlsx": new TextEncoder().encode("PK\u0003\u0004 and no more"),
  "old.xls": compoundFile("Workbook"),
};
