import type { WorkbookCells } from "../../src/cells/WorkbookCells";
import type { Finding, RuleId } from "../../src/checks/Finding";
import type { FixKind } from "../../src/checks/rules";
import { check } from "../../src/commands/check";
import { fix, fixesFor } from "../../src/commands/fix";
import { fixReasonSentence } from "../../src/words/fixReasonSentence";
import type { CellLike } from "../fixtures/aCell";
import { aDateCell } from "../fixtures/aDateCell";
import { aSheet } from "../fixtures/aSheet";
import { aWorkbook } from "../fixtures/aWorkbook";

const TODAY = "2024-03-31";
const HEADER = ["Ref", "Action", "Lead", "Deadline", "Progress"];
const TASKS = ["Write the visitor guide", "Repair the north gate", "Index the archive", "Train the front office"];

interface Row {
  readonly ref?: CellLike;
  readonly lead?: CellLike;
  readonly deadline?: CellLike;
}

const rowsOf = (rows: readonly Row[]): CellLike[][] => [
  HEADER,
  ...rows.map(({ ref, lead, deadline }, index): CellLike[] => [
    ref === undefined ? `${index + 1}` : ref,
    `${TASKS[index % TASKS.length] ?? ""} for site ${index + 1}`,
    lead ?? "Sandra Bayley",
    deadline ?? "31 May 2024",
    "Draft begun",
  ]),
];
const aPlanOf = (rows: readonly Row[], ...others: Parameters<typeof aSheet>[]): WorkbookCells =>
  aWorkbook([aSheet(rowsOf(rows)), ...others.map((other) => aSheet(...other))]);

function findingOf(workbook: WorkbookCells, rule: RuleId): Finding {
  const finding = check(workbook, { today: TODAY }).findings.find((one) => one.rule === rule);
  if (!finding) throw new Error(`The test's plan has no finding ${rule}`);
  return finding;
}

function fixed(workbook: WorkbookCells, rule: RuleId, kind?: FixKind) {
  const checked = check(workbook, { today: TODAY });
  const proposal = fix(workbook, checked, findingOf(workbook, rule), kind);
  for (const { why } of proposal?.changes ?? []) expect(fixReasonSentence(why)).toMatch(/^“.*\.$/);
  return proposal;
}

const writes = (...args: Parameters<typeof fixed>) =>
  fixed(...args)?.changes.map(({ rowIndex, columnIndex, after }) => [rowIndex, columnIndex, after.value]);

describe("a text date becomes a date", () => {
  const dated = (deadline: CellLike, ...others: CellLike[]) =>
    aPlanOf([{ deadline }, ...others.map((other) => ({ deadline: other }))]);
  const after = (...deadlines: [CellLike, ...CellLike[]]) =>
    fixed(dated(...deadlines), "deadline/stored-as-text")?.changes[0]?.after;

  test.each([
    ["31/03/2024", { value: 45_382, numberFormat: "dd/mm/yyyy" }],
    ["31st March 2024", { value: 45_382, numberFormat: "d mmm yyyy" }],
    ["March 2024", { value: 45_352, numberFormat: "mmm-yy" }],
    ["Mar-24", { value: 45_352, numberFormat: "mmm-yy" }],
  ])("%s is written as a serial that shows as much", (text, write) => expect(after(text)).toEqual(write));

  test("the column's own way of showing dates is taken, and the cell's own before it", () => {
    const neighbours = [
      aDateCell("2024-05-31", "dd-mmm-yy", "31-May-24"),
      aDateCell("2024-05-01", "mmmm yyyy", "May 2024"),
    ];
    expect(after("31/03/2024", ...neighbours)).toMatchObject({ numberFormat: "dd-mmm-yy" });
    expect(after("Mar 2024", ...neighbours)).toMatchObject({ numberFormat: "mmmm yyyy" });
    expect(after({ value: "31/03/2024", numberFormat: "d/m/yy" }, ...neighbours)).toEqual({ value: 45_382 });
  });

  test("in a workbook that counts from 1904 the serial is counted from there", () => {
    const in1904 = { ...aDateCell("2024-05-31"), value: 45_443 - 1462 };
    expect(after("31/03/2024", in1904)).toMatchObject({ value: 45_382 - 1462 });
  });

  test.each<[string, CellLike]>([
    ["a part-formatted cell", { value: "31/03/2024", partFormatted: true }],
    ["a struck cell", { value: "31/03/2024", struck: true }],
    ["a year alone", "2024"],
    ["a day before Excel's calendar", "1/2/1900"],
  ])("%s is left alone", (_, deadline) => {
    const workbook = dated(deadline);
    const checked = check(workbook, { today: TODAY });
    const finding = checked.findings.find(({ rule }) => rule === "deadline/stored-as-text");
    if (finding) expect(fixesFor(workbook, checked, finding)).toEqual([]);
    if (finding) expect(fix(workbook, checked, finding, "text-to-date")).toBeNull();
  });

  test("the plan reads the same date afterwards", () => {
    const { value = null, numberFormat = "" } = after("31/03/2024") ?? {};
    const again = check(dated({ value, numberFormat, text: "31/03/2024" }), { today: TODAY });
    expect(again.grid?.actions[0]?.deadline).toMatchObject({ due: "2024-03-31", flags: [] });
  });

  test("the whole plan is guarded, and no action gets another key", () => {
    const proposal = fixed(dated("31/03/2024"), "deadline/stored-as-text");
    expect(proposal).toMatchObject({ command: "fix", sheets: [], guards: [{ sheetId: "Plan" }] });
    expect(proposal?.rekeyed).toBeUndefined();
  });
});

describe("a mistyped name is put right", () => {
  const BAYLEY = { lead: "Sandra Bayley" };

  test("wherever it stands in lead cells, and nowhere else", () => {
    const workbook = aPlanOf([
      BAYLEY,
      BAYLEY,
      BAYLEY,
      { lead: "Sandra Bavley" },
      { lead: "J Moss (chair) /\nSandra\nBavley" },
    ]);
    expect(writes(workbook, "lead/mistyped")).toEqual([
      [4, 2, "Sandra Bayley"],
      [5, 2, "J Moss (chair) /\nSandra\nBayley"],
    ]);
  });

  test("formulas and part-formatted cells are left alone", () => {
    const workbook = aPlanOf([
      BAYLEY,
      { lead: "Sandra Bavley" },
      { lead: { value: "Sandra Bavley", formula: "=C2" } },
      { lead: { value: "Sandra Bavley", partFormatted: true } },
    ]);
    expect(writes(workbook, "lead/mistyped")).toEqual([[2, 2, "Sandra Bayley"]]);
  });

  test("of two close names the rarer takes the form of the usual one", () => {
    const workbook = aPlanOf([{ lead: "Orla Benton" }, { lead: "Orla Benton" }, { lead: "Orla Bentom" }]);
    expect(writes(workbook, "lead/close-names")).toEqual([[3, 2, "Orla Benton"]]);
  });

  test("an unknown name a slip away from one of the name book can take its form; nothing is offered without one", () => {
    const book = (name: string) =>
      [
        [
          ["Name", "Left on"],
          [name, null],
        ],
        { name: "People", mark: "people" as const },
      ] as const;
    const known = aPlanOf([{ lead: "Orla Bentom" }], [...book("Orla Benton")]);
    expect(writes(known, "lead/unknown", "correct-name")).toEqual([[1, 2, "Orla Benton"]]);
    const stranger = aPlanOf([{ lead: "Orla Bentom" }], [...book("Sandra Bayley")]);
    const checked = check(stranger, { today: TODAY });
    expect(fixesFor(stranger, checked, findingOf(stranger, "lead/unknown"))).toEqual(["confirm-name"]);
    expect(fixed(stranger, "lead/unknown", "correct-name")).toBeNull();
  });
});

describe("a name is confirmed into the name book", () => {
  const bookRows = (workbook: WorkbookCells, rule: RuleId) => {
    const proposal = fixed(workbook, rule, "confirm-name");
    expect(proposal).toMatchObject({ command: "people", changes: [] });
    const [content] = proposal?.sheets ?? [];
    return content?.rows
      .slice(3, content.notesRow)
      .flatMap(([name, forms]) => (name ? [[name.value, forms?.value]] : []));
  };
  const SLIP = [{ lead: "Sandra Bayley" }, { lead: "Sandra Bayley" }, { lead: "Sandra Bavley" }, { lead: "J Moss" }];

  test("a mistyped name becomes another form of the name it stands for", () => {
    const book = [
      [["Name", "Other forms"], ["Sandra Bayley", "SB"], ["J Moss"]],
      { name: "People", mark: "people" },
    ] as const;
    expect(bookRows(aPlanOf(SLIP, [...book]), "lead/mistyped")).toEqual([
      ["Sandra Bayley", "SB, Sandra Bavley"],
      ["J Moss", undefined],
    ]);
  });

  test("a first name book takes in everyone, or the others would become strangers", () => {
    expect(bookRows(aPlanOf(SLIP), "lead/mistyped")).toEqual([
      ["Sandra Bayley", "Sandra Bavley"],
      ["J Moss", null],
    ]);
  });

  test("once confirmed the finding is gone", () => {
    const book = [
      [
        ["Name", "Other forms"],
        ["Sandra Bayley", "Sandra Bavley"],
      ],
      { name: "People", mark: "people" },
    ] as const;
    const rules = check(aPlanOf(SLIP, [...book]), { today: TODAY }).findings.map(({ rule }) => rule);
    expect(rules).not.toContain("lead/mistyped");
  });

  test("two people with close names are both added", () => {
    const twins = [{ lead: "Orla Benton" }, { lead: "Orla Bentom" }];
    expect(bookRows(aPlanOf(twins), "lead/close-names")?.map(([name]) => name)).toEqual(
      expect.arrayContaining(["Orla Benton", "Orla Bentom"]),
    );
  });
});

describe("a missing ref is numbered", () => {
  const numbered = (...refs: (CellLike | undefined)[]) =>
    aPlanOf(refs.map((ref) => (ref === undefined ? { ref: null } : { ref })));

  test.each<[string, (CellLike | undefined)[], unknown]>([
    ["letters", ["R1a", "R1b", undefined], "R1c"],
    ["numbers as text", ["1", "2", undefined], "3"],
    ["numbers", [1, 2, undefined], 3],
    ["after 1.9 comes 1.10", ["1.8", "1.9", undefined], "1.10"],
    ["a gap", ["A-01", undefined, "A-03"], "A-02"],
    ["no gap", ["A-01", undefined, "A-02"], "A-03"],
    ["brackets", ["1(a)", "1(b)", undefined], "1(c)"],
    ["above the first", [undefined, "R2", "R3"], "R1"],
  ])("%s", (_, refs, ref) => {
    const workbook = numbered(...refs);
    const row = refs.indexOf(undefined) + 1;
    expect(writes(workbook, "ref/missing")).toEqual([[row, 0, ref]]);
  });

  test.each<[string, (CellLike | undefined)[]]>([
    ["beyond z", ["1y", "1z", undefined]],
    ["a ref that counts twice", ["25.1 (R1)", "25.2 (R2)", undefined]],
    ["words", ["Gate", "Hall", undefined]],
  ])("%s is not guessed", (_, refs) => {
    const workbook = numbered(...refs);
    const checked = check(workbook, { today: TODAY });
    const finding = checked.findings.find(({ rule }) => rule === "ref/missing");
    if (finding) expect(fixesFor(workbook, checked, finding)).toEqual([]);
    expect(checked.grid?.actions).not.toHaveLength(0);
  });

  test("the action's key once written goes with the proposal", () => {
    expect(fixed(numbered("R1a", "R1b", undefined), "ref/missing")?.rekeyed).toEqual([
      { sheetId: "Plan", from: "|index the archive for site 3", to: "r1c|index the archive for site 3" },
    ]);
  });
});
