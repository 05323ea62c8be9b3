import { SAID_ROWS, type Corrections, type SaidOfHeader, type SaidOfSheet } from "../plan/corrections/Corrections";
import type { StatusId } from "../plan/Status";

type Unknown = Readonly<Record<string, unknown>>;

/** What a workbook keeps of a person's words on its headers; what cannot be read is passed over, part by part. */
export function readSaidHeaders(value: unknown): readonly SaidOfHeader[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isRecord).flatMap((said): SaidOfHeader[] => {
    const headings = textsOf(said.headings);
    return headings && headings.length > 0 ? [{ headings, ...partsOf(said) }] : [];
  });
}

/** What a workbook keeps of a person's words on single rows. */
export function readSaidRows(value: unknown): NonNullable<Corrections["rows"]> {
  return Object.fromEntries(
    Object.entries(isRecord(value) ? value : {}).flatMap(([key, said]) => {
      const row = SAID_ROWS.find((one) => one === said);
      return row ? [[key, row]] : [];
    }),
  );
}

function partsOf({ rowCount, insteadOf, legend, meanings, months, leavesHiddenOut, sheets }: Unknown) {
  const run = isRecord(months) && typeof months.from === "string" && typeof months.to === "string" ? months : null;
  return {
    ...((rowCount === 1 || rowCount === 2 || rowCount === 3) && { rowCount }),
    ...(Array.isArray(insteadOf) && { insteadOf: insteadOf.flatMap((row) => [textsOf(row) ?? []]) }),
    ...((legend === null || typeof legend === "string") && { legend }),
    ...(isRecord(meanings) && { meanings: meaningsOf(meanings) }),
    ...(months === null && { months }),
    ...(run && { months: { from: String(run.from), to: String(run.to) } }),
    ...(leavesHiddenOut === true && { leavesHiddenOut }),
    ...(isRecord(sheets) && { sheets: sheetsOf(sheets) }),
  };
}

function meaningsOf(value: Unknown): Readonly<Record<string, StatusId>> {
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}

function sheetsOf(value: Unknown): Readonly<Record<string, SaidOfSheet>> {
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, said]) => {
      if (!isRecord(said)) return [];
      const { asAt, firstMonth } = said;
      const own: SaidOfSheet = {
        ...(isText(asAt, /^(?:today|\d{4}-\d\d-\d\d)$/) && { asAt }),
        ...(isText(firstMonth, /^\d{4}-(?:0[1-9]|1[0-2])$/) && { firstMonth }),
      };
      return [[name, own]];
    }),
  );
}

function isText(value: unknown, form: RegExp): value is string {
  return typeof value === "string" && form.test(value);
}

function textsOf(value: unknown): readonly string[] | null {
  return Array.isArray(value) && value.every((item) => typeof item === "string") ? value : null;
}

function isRecord(value: unknown): value is Unknown {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
