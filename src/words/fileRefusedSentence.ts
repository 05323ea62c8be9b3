/** Why a file cannot be read as a workbook. */
export type FileRefusal = "empty" | "not-xlsx" | "encrypted" | "damaged" | "old-xls";

/** Why a file was not read, and what to do. */
export function fileRefusedSentence(file: string, why: FileRefusal): string {
  switch (why) {
    case "empty":
      return `“${file}” is empty: it holds 0 bytes. Fetch or copy it again.`;
    case "not-xlsx":
      return `“${file}” is not an Excel workbook. Give a file that ends in .xlsx.`;
    case "encrypted":
      return `“${file}” needs a password to open. Remove the password in Excel, save it, then try again.`;
    case "damaged":
      return `“${file}” is damaged and cannot be read. Open and repair it in Excel, or fetch another copy.`;
    case "old-xls":
      return `“${file}” is in the old .xls format. Save it in Excel as an Excel workbook (.xlsx), then try again.`;
  }
}
