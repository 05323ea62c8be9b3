import type { Lead } from "../../src/plan/Lead";
import type { Progress } from "../../src/plan/Progress";
import { dateRulesInWords } from "../../src/words/dateRulesInWords";
import { leadReceipt } from "../../src/words/leadReceipt";
import { progressReceipt } from "../../src/words/progressReceipt";
import { aDeadline } from "../fixtures/aDeadline";

test.each<[Lead, string]>([
  [{ name: "Petra Quill", kind: "person" }, "“Petra Quill”, a person"],
  [{ name: "Bo Ferris", kind: "person", role: "Head of Parks" }, "“Bo Ferris”, a person, Head of Parks"],
  [{ name: "B Ferris", kind: "person", sameAs: "Bo Ferris" }, "“B Ferris”, a person: short for Bo Ferris"],
  [{ name: "P Quiil", kind: "person", sameAs: "P Quill" }, "“P Quiil”, a person: taken for P Quill, a letter away"],
  [{ name: "Bobby", kind: "person", sameAs: "Robert Ferris" }, "“Bobby”, a person: another form of Robert Ferris"],
  [{ name: "BF", kind: "initials", sameAs: "Bo Ferris" }, "“BF”, initials of Bo Ferris"],
  [{ name: "QX", kind: "initials" }, "“QX”, initials that nothing in the workbook explains"],
  [
    { name: "CIT", kind: "group", sameAs: "Customer Insight Team" },
    "“CIT”, a team or body: short for Customer Insight Team",
  ],
  [{ name: "Head of Parks", kind: "role", supports: true }, "“Head of Parks”, a post, in support"],
])("a lead's receipt names its kind, whom it is the same as, and why: %j", (lead, receipt) => {
  expect(leadReceipt(lead)).toBe(receipt);
});

test.each<[Progress, string]>([
  [{ raw: "", state: "not-stated", words: "" }, "nothing is written"],
  [{ raw: "See minutes", state: "not-stated", words: "" }, "read as saying nothing of how far the work is"],
  [{ raw: "Draft written", state: "in-progress", words: "written" }, "read as in progress, from “written”"],
  [
    { raw: "Not due until May 2024", state: "not-due", words: "Not due", notDueUntil: ["2024-05-01", "2024-05-31"] },
    "read as not due yet, from “Not due”; not due until May 2024",
  ],
  [
    { raw: "Extended to 1 June 2024", state: "extension", words: "Extended", newDate: ["2024-06-01", "2024-06-01"] },
    "read as asking for more time, from “Extended”; a new date, 1 June 2024",
  ],
  [
    {
      raw: "Complete. On target for May",
      state: "complete",
      words: "Complete",
      laterTarget: ["2024-05-01", "2024-05-31"],
    },
    "read as complete, from “Complete”; a later target, May 2024",
  ],
])("a progress receipt gives the state and the words that decided: %j", (progress, receipt) => {
  expect(progressReceipt(progress)).toBe(receipt);
});

test("the rules that read a deadline's dates are named, each once", () => {
  expect(dateRulesInWords(aDeadline("2024-05-31", { readBy: ["month-year", "numeric-day-first", "month-year"] }))).toBe(
    "a month with its year and a date in numbers, day first",
  );
  expect(dateRulesInWords(aDeadline(null))).toBeNull();
});
