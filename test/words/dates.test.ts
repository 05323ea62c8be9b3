import { dateInWords } from "../../src/words/dateInWords";
import { deadlineReceipt, periodInWords } from "../../src/words/deadlineReceipt";
import { monthInWords } from "../../src/words/monthInWords";
import { spanInWords } from "../../src/words/spanInWords";
import { aDeadline } from "../fixtures/aDeadline";

test("dates and months are said in full", () => {
  expect(dateInWords("2010-03-01")).toBe("1 March 2010");
  expect(monthInWords("2009-04")).toBe("April 2009");
});

test.each([
  ["2010-03-31", "2010-03-31", "31 March 2010"],
  ["2010-03-01", "2010-03-31", "March 2010"],
  ["2024-02-01", "2024-02-29", "February 2024"],
  ["2010-03-01", "2010-03-10", "1 to 10 March 2010"],
  ["2010-01-01", "2010-12-31", "2010"],
  ["2009-12-01", "2010-02-28", "1 December 2009 to 28 February 2010"],
])("%s to %s is said as %s", (from, to, words) => expect(spanInWords([from, to])).toBe(words));

test.each([
  ["P1M", "every month"],
  ["P6M", "every six months"],
  ["P24M", "every 24 months"],
  ["", "at intervals"],
])("a period of %j is %s", (every, words) => expect(periodInWords(every)).toBe(words));

test.each([
  [aDeadline("2004-09-30", { dates: [["2004-09-01", "2004-09-30"]] }), "read as 30 September 2004, whole month"],
  [aDeadline("2004-09-30"), "read as 30 September 2004"],
  [aDeadline("2024-12-31", { dates: [["2024-01-01", "2024-12-31"]] }), "read as 31 December 2024, whole year"],
  [
    aDeadline("2008-12-11", { dates: [["2008-12-05", "2008-12-11"]], flags: ["week-not-monday"] }),
    "read as 11 December 2008, the last day of 5 to 11 December 2008; the week does not begin on a Monday",
  ],
  [
    aDeadline("2009-01-31", {
      dates: [
        ["2008-05-01", "2008-05-31"],
        ["2009-01-01", "2009-01-31"],
      ],
    }),
    "read as 31 January 2009, whole month, the last of 2 dates",
  ],
  [aDeadline("2003-11-30", { kind: "recurring", every: "P1Y" }), "read as recurring every year from 30 November 2003"],
  [aDeadline(null, { kind: "recurring" }), "read as recurring"],
  [aDeadline("2010-02-28", { kind: "done" }), "read as done by 28 February 2010"],
  [aDeadline(null, { kind: "done" }), "read as done"],
  [aDeadline(null, { kind: "ongoing" }), "read as ongoing"],
  [aDeadline(null, { kind: "relative" }), "read as counted from an event, without a date of its own"],
  [
    aDeadline(null, { kind: "starts", dates: [["2008-09-01", "2008-09-30"]] }),
    "read as a start, September 2008, without a date to finish by",
  ],
  [aDeadline(null, { kind: "to-be-confirmed" }), "read as yet to be confirmed"],
  [aDeadline(null), "read as no deadline"],
  [aDeadline(null, { kind: "unreadable", flags: ["impossible"] }), "could not be read; no calendar has this date"],
])("a receipt says what the cell was taken for: %j", (deadline, receipt) => {
  expect(deadlineReceipt(deadline)).toBe(receipt);
});
