import { joinDeadlines } from "../../../src/plan/deadline/joinDeadlines";
import { readDeadline } from "../../../src/plan/deadline/readDeadline";
import { readDeadlineCell } from "../../../src/plan/deadline/readDeadlineCell";

const context = { asAt: "2009-06-30" };
const text = (written: string) => readDeadline(written, context);
const dateCell = (serial: number, shown: string) =>
  readDeadlineCell({ value: serial, text: shown, numberFormat: "dd/mm/yyyy" }, { ...context, dateSystem: 1900 });

test("a row that continues another adds its dates, and the latest stands", () => {
  expect(joinDeadlines([text("July 2009"), text("Sept 2009")])).toMatchObject({
    raw: "July 2009\nSept 2009",
    kind: "dated",
    due: "2009-09-30",
    dates: [
      ["2009-07-01", "2009-07-31"],
      ["2009-09-01", "2009-09-30"],
    ],
  });
});

test("true dates of continued rows are joined as they are", () => {
  const joined = joinDeadlines([dateCell(40086, "30/09/2009"), text("Full: 31/03/2010")], [], context);
  expect(joined).toMatchObject({
    due: "2010-03-31",
    labels: [null, "Full"],
    readBy: ["date-cell", "numeric-day-first"],
  });
});

test("a text that a page break cut in two is read as one", () => {
  const joined = joinDeadlines([text("Draft by 6 July 2009\nFinal by end of"), text("December 2009")], [], context);
  expect(joined.dates).toEqual([
    ["2009-07-06", "2009-07-06"],
    ["2009-12-21", "2009-12-31"],
  ]);
});

test("blank continuation cells change nothing", () => {
  const first = text("July 2009");
  expect(joinDeadlines([first, text(""), text("-")])).toBe(first);
  expect(joinDeadlines([text(""), text("")])).toMatchObject({ kind: "none", due: null });
  expect(joinDeadlines([])).toMatchObject({ kind: "none", raw: "" });
});

test("what is still to do stands above what was done", () => {
  expect(joinDeadlines([text("Completed May 2009"), text("Dec 2009")])).toMatchObject({
    kind: "dated",
    due: "2009-12-31",
  });
  expect(joinDeadlines([text("Ongoing"), text("Monthly")])).toMatchObject({ kind: "recurring", every: "P1M" });
});

test("the cell's own flags survive the joining", () => {
  const struck = { ...text("July 2009"), flags: ["struck"] as const };
  expect(joinDeadlines([struck, text("Sept 2009")], [], context).flags).toEqual(["struck"]);
});

test("a revised date takes the place of the first, even if earlier", () => {
  expect(joinDeadlines([text("31/12/2009")], [text("30/09/2009")])).toMatchObject({
    raw: "31/12/2009\n30/09/2009",
    kind: "dated",
    due: "2009-09-30",
    dates: [
      ["2009-12-31", "2009-12-31"],
      ["2009-09-30", "2009-09-30"],
    ],
  });
});

test.each(["", "-", "N/A"])("a revised column that says %j leaves the first date standing", (revised) => {
  expect(joinDeadlines([text("31/12/2009")], [text(revised)])).toMatchObject({ kind: "dated", due: "2009-12-31" });
});

test("TBC in the revised column takes the date away", () => {
  expect(joinDeadlines([text("31/12/2009")], [text("TBC")])).toMatchObject({ kind: "to-be-confirmed", due: null });
});

test.each(["as agreed with the board", "Completed", "31/02/2010"])(
  "a revised column that says %j leaves the date, with a flag",
  (revised) => {
    const joined = joinDeadlines([text("31/12/2009")], [text(revised)]);
    expect(joined).toMatchObject({ kind: "dated", due: "2009-12-31" });
    expect(joined.flags).toContain("more-text");
  },
);

test("a revised date where no first one was given is the deadline", () => {
  expect(joinDeadlines([text("")], [text("Sept 2009")])).toMatchObject({ raw: "Sept 2009", due: "2009-09-30" });
});

test.each([
  [["Completed May 2009", "Completed June 2009"], "done", "2009-06-30"],
  [["Dec 2009", "July 2009"], "dated", "2009-12-31"],
  [["Completed Dec 2009", "July 2009"], "dated", "2009-07-31"],
  [["Completed", "Ongoing"], "done", null],
  [["Completed June 2009", "Completed"], "done", "2009-06-30"],
  [["Dec 2009", "Monthly"], "recurring", null],
  [["July 2009", "ASAP", "Ongoing"], "relative", null],
  [["From April 2010", "TBC"], "starts", null],
  [["TBC", "From April 2010"], "starts", null],
  [["Jan 2010", "as agreed"], "dated", "2010-01-31"],
  [["-", "Jan 2010", " "], "dated", "2010-01-31"],
])("rows that say %j are %s, due %s", (written, kind, due) => {
  expect(joinDeadlines(written.map(text))).toMatchObject({ kind, due });
});

test("rows without dates have none when they are joined", () => {
  const joined = joinDeadlines([text("Ongoing"), text("TBC")]);
  expect(joined).toMatchObject({ raw: "Ongoing\nTBC", kind: "ongoing", dates: [], flags: [] });
  expect([joined.labels, joined.readBy]).toEqual([undefined, undefined]);
  expect(joinDeadlines([text("July 2009"), text("Sept 2009")]).labels).toBeUndefined();
});

test.each(["part-formatted", "struck", "stored-as-text"] as const)(
  "what is %s stays so when texts are joined",
  (flag) => {
    const doubted = { ...text("July 2009"), flags: [flag] };
    expect(joinDeadlines([doubted, text("Sept 2009")], [], context).flags).toEqual([flag]);
  },
);

test("a doubt that a text read whole no longer gives is gone", () => {
  const parts = [text("Draft by 6 July 2009\nFinal by end of"), text("December")];
  expect(joinDeadlines([...parts, text("2009")], [], context).flags).toEqual([]);
  expect(parts[1]?.flags).toEqual(["year-assumed"]);
});

test("a number that is a date is joined as it is, beside text", () => {
  const serial = readDeadlineCell(
    { value: 40086, text: "40086", numberFormat: "General" },
    { ...context, dateSystem: 1900 },
  );
  expect(joinDeadlines([serial, text("31/03/2010")], [], context)).toMatchObject({
    due: "2010-03-31",
    readBy: ["serial", "numeric-day-first"],
  });
});

test.each([
  ["Completed May 2009", "done", "2009-05-31", []],
  ["From April 2010", "starts", null, []],
  ["Ongoing", "ongoing", null, []],
  ["31/02/2010", "dated", "2009-12-31", ["impossible", "more-text"]],
  ["Not sure", "dated", "2009-12-31", ["more-text"]],
])("a revised column that says %j makes of the first date %s, due %s", (revised, kind, due, flags) => {
  expect(joinDeadlines([text("31/12/2009")], [text(revised)])).toMatchObject({ kind, due, flags });
});

test("a revised column's doubt is not said twice", () => {
  const doubted = { ...text("31/12/2009"), flags: ["more-text"] as const };
  expect(joinDeadlines([doubted], [text("Not sure")]).flags).toEqual(["more-text"]);
});
