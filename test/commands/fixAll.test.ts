import type { WorkbookCells } from "../../src/cells/WorkbookCells";
import type { RuleId } from "../../src/checks/Finding";
import type { FixKind } from "../../src/checks/rules";
import { check } from "../../src/commands/check";
import { fixAll, fixAllFor } from "../../src/commands/fixAll";
import { fixAllLabel } from "../../src/words/fixAllLabel";
import { fixedCellText } from "../../src/words/fixedCellText";
import { fixReasonSentence } from "../../src/words/fixReasonSentence";
import type { CellLike } from "../fixtures/aCell";
import { aSheet } from "../fixtures/aSheet";
import { aWorkbook } from "../fixtures/aWorkbook";

const TODAY = "2024-03-31";
const TASKS = ["Write the visitor guide", "Repair the north gate", "Index the archive", "Train the front office"];

interface Row {
  readonly ref?: CellLike;
  readonly lead?: CellLike;
  readonly deadline?: CellLike;
}

const aPlanOf = (rows: readonly Row[], ...others: Parameters<typeof aSheet>[]): WorkbookCells =>
  aWorkbook([
    aSheet([
      ["Ref", "Action", "Lead", "Deadline", "Progress"],
      ...rows.map(({ ref, lead, deadline }, index): CellLike[] => [
        ref === undefined ? `${index + 1}` : ref,
        `${TASKS[index % TASKS.length] ?? ""} for site ${index + 1}`,
        lead ?? "Sandra Bayley",
        deadline ?? "Ongoing",
        "Draft begun",
      ]),
    ]),
    ...others.map((other) => aSheet(...other)),
  ]);

function offered(workbook: WorkbookCells, rule: RuleId) {
  const checked = check(workbook, { today: TODAY });
  const findings = checked.findings.filter((finding) => finding.rule === rule);
  return { checked, findings, offers: fixAllFor(workbook, checked, findings) };
}

const labels = (workbook: WorkbookCells, rule: RuleId) => {
  const { findings, offers } = offered(workbook, rule);
  return offers.map(({ kind, count }) => fixAllLabel(kind, count, findings.length));
};

function all(workbook: WorkbookCells, rule: RuleId, kind: FixKind) {
  const { checked, offers } = offered(workbook, rule);
  const offer = offers.find((one) => one.kind === kind);
  if (!offer) throw new Error(`The test's plan has no ${kind} of all`);
  return { offer, write: (leftOut: string[] = []) => fixAll(workbook, checked, offer, new Set(leftOut)) };
}

const writes = (...args: Parameters<typeof all>) =>
  all(...args)
    .write()
    ?.changes.map(({ rowIndex, columnIndex, after }) => [rowIndex, columnIndex, after.value]);

const TEXT_DATES = [{ deadline: "31/03/2024" }, { deadline: "June 2024" }, { deadline: "1 December 2024" }];

describe("all text dates become dates at once", () => {
  test("the offer says how many, and each cell what it will say and why", () => {
    const plan = aPlanOf(TEXT_DATES);
    expect(labels(plan, "deadline/stored-as-text")).toEqual(["Turn all 3 text dates into dates"]);
    const { offer } = all(plan, "deadline/stored-as-text", "text-to-date");
    const lines = offer.items.map(({ change, why }) => [
      change?.before?.text,
      change && fixedCellText(change),
      fixReasonSentence(why),
    ]);
    expect(lines[1]).toEqual([
      "June 2024",
      "June 2024",
      "“June 2024” becomes a date Excel can sort and filter: June 2024.",
    ]);
  });

  test("in one proposal, each under the format that shows as much", () => {
    const proposal = all(aPlanOf(TEXT_DATES), "deadline/stored-as-text", "text-to-date").write();
    expect(proposal).toMatchObject({ command: "fix", sheets: [], guards: [{ sheetId: "Plan" }] });
    expect(proposal?.changes.map(({ after }) => after)).toEqual([
      { value: 45_382, numberFormat: "dd/mm/yyyy" },
      { value: 45_444, numberFormat: "mmm-yy" },
      { value: 45_627, numberFormat: "d mmm yyyy" },
    ]);
  });

  test("those that no fix fits are counted, and stay", () => {
    const plan = aPlanOf([...TEXT_DATES, { deadline: { value: "31/05/2024", partFormatted: true } }]);
    expect(labels(plan, "deadline/stored-as-text")).toEqual(["Turn 3 of the 4 text dates into dates"]);
    expect(writes(plan, "deadline/stored-as-text", "text-to-date")).toHaveLength(3);
  });

  test("a cell left out stays as it is; with all left out there is nothing to write", () => {
    const { offer, write } = all(aPlanOf(TEXT_DATES), "deadline/stored-as-text", "text-to-date");
    const ids = offer.items.map(({ id }) => id);
    expect(write(ids.slice(0, 1))?.changes.map(({ rowIndex }) => rowIndex)).toEqual([2, 3]);
    expect(write(ids)).toBeNull();
  });

  test("a single one has its own fix and no other", () => {
    expect(labels(aPlanOf(TEXT_DATES.slice(0, 1)), "deadline/stored-as-text")).toEqual([]);
  });
});

describe("all mistyped names are put right at once", () => {
  const BAYLEY = { lead: "Sandra Bayley" };
  const FERRIS = { lead: "Boris Ferris" };
  const SLIPS = [
    ...[BAYLEY, BAYLEY, BAYLEY, FERRIS, FERRIS, FERRIS],
    { lead: "Sandra Bavley" },
    { lead: "Sandra Bavley, Boris Feris" },
  ];

  test("a cell with two of them is written once, with both reasons", () => {
    const plan = aPlanOf(SLIPS);
    expect(labels(plan, "lead/mistyped")).toEqual(["Correct all 2 names", "Add all 2 names to the name book"]);
    const changes = all(plan, "lead/mistyped", "correct-name").write()?.changes ?? [];
    expect(changes.map(({ rowIndex, after }) => [rowIndex, after.value])).toEqual([
      [7, "Sandra Bayley"],
      [8, "Sandra Bayley, Boris Ferris"],
    ]);
    expect(changes[1] && fixReasonSentence(changes[1].why)).toBe(
      "“Sandra Bavley” becomes “Sandra Bayley” and “Boris Feris” becomes “Boris Ferris”; the rest of the cell stays.",
    );
  });

  test("or confirmed into the name book, each with the name it stands for, without those left out", () => {
    const { offer, write } = all(aPlanOf(SLIPS), "lead/mistyped", "confirm-name");
    expect(offer.takesAllIn).toBe(true);
    expect(offer.items.map(({ address, why }) => [address.rowIndex, fixReasonSentence(why)])).toEqual([
      [7, "“Sandra Bavley” is another way to write “Sandra Bayley”."],
      [8, "“Boris Feris” is another way to write “Boris Ferris”."],
    ]);
    const book = (leftOut: string[]) => {
      const [content] = write(leftOut)?.sheets ?? [];
      return content?.rows
        .slice(3, content.notesRow)
        .flatMap(([name, forms]) => (name ? [[name.value, forms?.value ?? null]] : []));
    };
    expect(book([])).toEqual([
      ["Sandra Bayley", "Sandra Bavley"],
      ["Boris Ferris", "Boris Feris"],
    ]);
    expect(book([offer.items[0]?.id ?? ""])).toEqual([
      ["Boris Ferris", "Boris Feris"],
      ["Sandra Bayley", null],
    ]);
  });

  test("close names are a question each: no fix is offered for all of them", () => {
    const twins = ["Orla Benton", "Orla Bentom", "Kit Marlow", "Kit Marlew"].map((lead) => ({ lead }));
    expect(offered(aPlanOf(twins), "lead/close-names").findings).toHaveLength(2);
    expect(labels(aPlanOf(twins), "lead/close-names")).toEqual([]);
  });

  test("names the book does not know are added together", () => {
    const book = [[["Name", "Left on"], ["Sandra Bayley"]], { name: "People", mark: "people" as const }] as const;
    const plan = aPlanOf([BAYLEY, { lead: "Orla Penn" }, { lead: "Kit Marlow" }], [...book]);
    expect(labels(plan, "lead/unknown")).toEqual(["Add all 2 names to the name book"]);
    const { offer, write } = all(plan, "lead/unknown", "confirm-name");
    expect(offer.takesAllIn).toBe(false);
    const [content] = write()?.sheets ?? [];
    expect(content?.rows.flatMap(([name]) => name?.value ?? [])).toEqual(
      expect.arrayContaining(["Sandra Bayley", "Orla Penn", "Kit Marlow"]),
    );
  });
});

describe("all missing refs are numbered at once", () => {
  const ROWS = ["1.8", "1.9", null, null, "2.1"].map((ref) => ({ ref }));

  test("one after the other, and with them go the keys the actions will have", () => {
    const plan = aPlanOf(ROWS);
    expect(labels(plan, "ref/missing")).toEqual(["Number all 2 actions"]);
    expect(writes(plan, "ref/missing", "number-refs")).toEqual([
      [3, 0, "1.10"],
      [4, 0, "1.11"],
    ]);
    expect(
      all(plan, "ref/missing", "number-refs")
        .write()
        ?.rekeyed?.map(({ to }) => to),
    ).toEqual(["1.10|index the archive for site 3", "1.11|train the front office for site"]);
  });

  test("an action left out keeps its key", () => {
    const { offer, write } = all(aPlanOf(ROWS), "ref/missing", "number-refs");
    expect(write([offer.items[0]?.id ?? ""])).toMatchObject({
      changes: [{ rowIndex: 4, after: { value: "1.11" } }],
      rekeyed: [{ to: "1.11|train the front office for site" }],
    });
  });
});

test("a finding without a fix has none for all either", () => {
  expect(labels(aPlanOf([{ deadline: "31/02/2024" }, { deadline: "32/02/2024" }]), "deadline/impossible")).toEqual([]);
});
