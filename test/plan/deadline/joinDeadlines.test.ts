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
