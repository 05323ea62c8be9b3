import type { HostProblemCode } from "../../src/cells/HostProblem";
import type { UndoOutcome } from "../../src/cells/WriteOutcome";
import { disturbanceSentence } from "../../src/words/disturbanceSentence";
import { fileRefusedSentence } from "../../src/words/fileRefusedSentence";
import { hostProblemSentence } from "../../src/words/hostProblemSentence";
import { noPlanSentence } from "../../src/words/noPlanSentence";
import { outcomeSentences } from "../../src/words/outcomeSentences";
import { noRoomSentence } from "../../src/words/noRoomSentence";
import { undoSentences } from "../../src/words/undoSentences";

const cell = (rowIndex: number, columnIndex = 3) => ({ sheet: "Plan", rowIndex, columnIndex });

describe("a write", () => {
  const written = { kind: "written", entryId: "1", cellCount: 0, sheets: [], differing: [] } as const;

  test.each([
    [{ ...written, cellCount: 61, sheets: ["Plan history"] }, ["61 cells and the sheet “Plan history” written."]],
    [{ ...written, cellCount: 1 }, ["1 cell written."]],
    [{ ...written, sheets: ["Plan summary"] }, ["The sheet “Plan summary” written."]],
    [written, ["There was nothing to write: all is as it should be."]],
  ])("%j", (outcome, sentences) => expect(outcomeSentences(outcome)).toEqual(sentences));

  test("cells that read back otherwise are named, of many the first five", () => {
    const differing = [4, 5, 6, 7, 8, 9, 10].map((rowIndex) => cell(rowIndex));
    expect(outcomeSentences({ ...written, cellCount: 9, differing })[1]).toBe(
      "Excel shows something else than was written in D5, D6, D7, D8, D9 and 2 more of “Plan”. Look there, or undo.",
    );
  });

  test("a disturbed one says that nothing was written, what changed, and what to do", () => {
    expect(
      outcomeSentences({
        kind: "disturbed",
        disturbances: [{ kind: "sheet-renamed", sheet: "Plan", newName: "Plan B" }],
      }),
    ).toEqual([
      "The workbook changed after it was read, so nothing was written.",
      "The sheet “Plan” is now called “Plan B”.",
      "Check the plan again, then write.",
    ]);
  });

  test("a refused one says how much was written", () => {
    const problem = { code: "sheet-protected", operation: "colour", sheet: "Plan" } as const;
    expect(outcomeSentences({ kind: "refused", problem, writtenCount: 0 })[0]).toBe("Nothing was written.");
    expect(outcomeSentences({ kind: "refused", problem, writtenCount: 40 })).toEqual([
      "40 cells had been written when Excel stopped; Undo takes them back.",
      "The sheet “Plan” is protected. Unprotect it under Review, then try again.",
    ]);
  });
});

test.each([
  [{ kind: "rows-inserted", sheet: "Plan", rowIndex: 6, count: 1 }, "1 row was inserted in “Plan” at row 7."],
  [{ kind: "rows-deleted", sheet: "Plan", rowIndex: 6, count: 2 }, "2 rows were deleted in “Plan” at row 7."],
  [
    { kind: "columns-inserted", sheet: "Plan", columnIndex: 2, count: 1 },
    "1 column was inserted in “Plan” at column C.",
  ],
  [
    { kind: "columns-deleted", sheet: "Plan", columnIndex: 2, count: 3 },
    "3 columns were deleted in “Plan” at column C.",
  ],
  [{ kind: "rows-sorted", sheet: "Plan" }, "The rows of “Plan” now stand in another order."],
  [{ kind: "cells-edited", sheet: "Plan", cells: [cell(4), cell(5)] }, "2 cells were changed in “Plan”: D5 and D6."],
  [{ kind: "sheet-deleted", sheet: "Plan" }, "The sheet “Plan” was deleted."],
] as const)("the disturbance %j", (disturbance, sentence) => expect(disturbanceSentence(disturbance)).toBe(sentence));

describe("an undo", () => {
  const undone: UndoOutcome = { restoredCount: 61, changedSince: [], notFound: [], sheetsKept: [], sheetsRemoved: [] };

  test("says what was put back, what was left and why", () => {
    expect(
      undoSentences({ ...undone, changedSince: [cell(4)], notFound: [cell(8)], sheetsKept: ["Plan summary"] }),
    ).toEqual([
      "61 cells put back as before.",
      "Changed by somebody since, and left as they are: D5 of “Plan”.",
      "Their action is gone or stands there twice, so they are left as they are: D9 of “Plan”.",
      "Sheet “Plan summary” changed by somebody since, and kept. Remove it here if you do not need it.",
    ]);
  });

  test("of nothing says so", () => {
    expect(undoSentences({ ...undone, restoredCount: 0 })).toEqual(["Nothing was put back."]);
    expect(undoSentences({ ...undone, restoredCount: 0, sheetsRemoved: ["Plan summary"] })).toEqual([
      "Sheet “Plan summary” removed.",
    ]);
  });

  test("of a sheet that was written again says that it is as before", () => {
    expect(undoSentences({ ...undone, restoredCount: 0, sheetsRestored: ["Plan gaps"] })).toEqual([
      "Sheet “Plan gaps” holds again what stood there before.",
    ]);
  });

  test("of a sheet that nobody touched offers to remove it, and does not say that somebody changed it", () => {
    const sheets = { sheetsKept: ["Plan gaps"], sheetsRemovable: ["Plan gaps"] };
    expect(undoSentences({ ...undone, restoredCount: 0, ...sheets })).toEqual([
      "Sheet “Plan gaps” came with this write and can be removed as a whole.",
    ]);
  });
});

const CODES: readonly HostProblemCode[] = [
  "sheet-protected",
  "workbook-read-only",
  "cell-being-edited",
  "too-large",
  "sheet-missing",
  "offline",
  "not-supported",
  "name-taken",
  "cancelled",
  "refused",
];

test("each refusal of Excel has a sentence of its own, with or without a sheet", () => {
  const sentences = CODES.flatMap((code) => [
    hostProblemSentence({ code, operation: "load" }),
    hostProblemSentence({ code, operation: "load", sheet: "Plan", cell: "B4", hostCode: "AccessDenied" }),
  ]);
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*[.]$/);
  expect(sentences.join(" ")).not.toMatch(/undefined|null/);
  expect(hostProblemSentence({ code: "refused", operation: "load", sheet: "Plan", cell: "B4", hostCode: "Odd" })).toBe(
    "Excel refused at “Plan” B4 (Odd). Save the workbook, then try again.",
  );
});

test.each(["empty", "not-xlsx", "encrypted", "damaged", "old-xls"] as const)(
  "a file refused as %s is named, with what to do",
  (why) => expect(fileRefusedSentence("plan.xlsx", why)).toMatch(/^“plan.xlsx” .+\. .+\.$/),
);

test("where there is no plan, the sentence says what would make one", () => {
  expect(noPlanSentence({ kind: "no-sheets" })).toMatch(/Add the sheet/);
  expect(noPlanSentence({ kind: "empty" })).toMatch(/workbook is empty/);
  expect(noPlanSentence({ kind: "no-header", sheet: "Budget" })).toMatch(/“Budget”/);
  expect(noPlanSentence({ kind: "header-without-rows", sheet: "Plan", rowIndex: 3 })).toBe(
    "“Plan” has headings in row 4 and no actions under them. Add an action, then check again.",
  );
});

test("live colours written or taken back are said, alone or with the cells", () => {
  const written = {
    kind: "written",
    entryId: "write-1",
    cellCount: 0,
    sheets: [],
    differing: [],
    liveColours: 1,
  } as const;
  expect(outcomeSentences(written)).toEqual(["The live colours are as you chose."]);
  expect(outcomeSentences({ ...written, cellCount: 3 })).toEqual([
    "3 cells written.",
    "The live colours are as you chose.",
  ]);
  const undone = { restoredCount: 0, changedSince: [], notFound: [], sheetsKept: [], sheetsRemoved: [] };
  expect(undoSentences({ ...undone, liveColours: 1 })).toEqual(["The live colours are as they were."]);
});

test.each(["filtered", "merged", "beside", "read-otherwise"] as const)(
  "where a plan has no room for new actions (%s), it is said why, and where they can go",
  (noRoom) => expect(noRoomSentence(noRoom)).toMatch(/^[A-Z].+[.] The sheet “Plan gaps” can take them[.]$/),
);
