import { colourReasonSentence } from "../../src/words/colourReasonSentence";
import { colourTargetSentence } from "../../src/words/colourTargetSentence";
import { leftAloneSentence } from "../../src/words/leftAloneSentence";
import { ratingReasonSentence } from "../../src/words/ratingReasonSentence";
import { statusWord } from "../../src/words/statusWord";
import { schemeFor } from "../../src/rag/schemeFor";
import { aGrid } from "../fixtures/aGrid";

test.each([
  [{ code: "progress-complete", words: "COMPLETE" }, "Its progress says “COMPLETE”."],
  [{ code: "deadline-done", raw: "Achieved", on: null }, "Its deadline says “Achieved”."],
  [{ code: "superseded", words: "Superseded" }, "Its progress says “Superseded”: it is superseded."],
  [{ code: "suspended", words: "on hold" }, "Its progress says “on hold”: it is suspended."],
  [
    { code: "extension", words: "extension requested", newDate: null },
    "Its progress says “extension requested”: more time is asked for.",
  ],
  [
    { code: "extension", words: "moved to May", newDate: ["2024-05-01", "2024-05-31"] },
    "Its progress says “moved to May”: a new date, May 2024, is set.",
  ],
  [{ code: "delayed", words: "slipped" }, "Its progress says “slipped”: it is delayed, whatever its date."],
  [
    { code: "delayed-and-late", words: "slipped", due: "2024-01-31", daysLate: 60 },
    "Its progress says “slipped”, and it was due on 31 January 2024, 60 days before the report date.",
  ],
  [
    { code: "not-due-until", words: "Not due until 2025", until: ["2025-01-01", "2025-12-31"] },
    "Its progress says “Not due until 2025”: it is not due until 2025.",
  ],
  [
    { code: "due-ahead", due: "2024-04-01", daysLeft: 1, byDateOnly: false },
    "It is due on 1 April 2024, 1 day after the report date.",
  ],
  [
    { code: "due-ahead", due: "2024-03-31", daysLeft: 0, byDateOnly: true },
    "It is due on 31 March 2024, the report date itself (by date only: no progress is stated).",
  ],
  [{ code: "recurs", next: "2024-04-30", byDateOnly: false }, "It recurs, next on 30 April 2024."],
  [
    { code: "past-due", due: "2024-03-30", daysLate: 1, months: 1 },
    "It was due on 30 March 2024, 1 day before the report date.",
  ],
  [
    { code: "far-past-due", due: "2024-01-31", daysLate: 60, months: 1 },
    "It was due on 31 January 2024, 60 days before the report date, more than 1 month.",
  ],
  [{ code: "ongoing", raw: "Ongoing" }, "Its deadline says “Ongoing”: it goes on, and cannot be rated by date."],
  [
    { code: "recurs-undated", raw: "Quarterly" },
    "Its deadline says “Quarterly”: it recurs without a first date to count from.",
  ],
  [{ code: "no-date", raw: "" }, "It has no deadline to rate it by."],
  [{ code: "no-date", raw: "TBC" }, "Its deadline says “TBC”, which gives no date to rate by."],
  [{ code: "unreadable-date", raw: "soonish" }, "Its deadline “soonish” cannot be read."],
] as const)("the reason %j", (why, sentence) => expect(ratingReasonSentence(why)).toBe(sentence));

test.each([
  [
    { code: "programmed-month", status: "programmed", month: "2024-04", from: "2024-02-01", due: "2024-05-31" },
    "It runs from 1 February 2024 to 31 May 2024.",
  ],
  [
    { code: "programmed-month", status: "programmed", month: "2024-05", from: null, due: "2024-05-31" },
    "It is due on 31 May 2024, in this month.",
  ],
  [
    { code: "programmed-month", status: "programmed", month: "2024-06", from: null, due: "2024-05-31", monthsEach: 3 },
    "It is due on 31 May 2024, in this quarter.",
  ],
  [{ code: "key", status: null }, "The key to the letters and colours, below the plan."],
] as const)("the reason for a cell %j", (why, sentence) => expect(colourReasonSentence(why)).toBe(sentence));

test("a month past says that its dates alone decided", () => {
  const why = { code: "past-due", due: "2024-01-15", daysLate: 16, months: 1 } as const;
  const rating = { status: "one-month-behind", why, at: null } as const;
  expect(colourReasonSentence({ code: "past-month", status: "one-month-behind", month: "2024-01", rating })).toBe(
    "By its dates alone, as they stood at the end of January 2024: due on 15 January 2024.",
  );
});

test("a person's own rating is told beside ours, with the reason of ours", () => {
  const why = { code: "past-due", due: "2024-03-15", daysLate: 16, months: 1 } as const;
  const rating = { status: "one-month-behind", why, at: null } as const;
  expect(colourReasonSentence({ code: "own-rating", status: "on-target", rating })).toBe(
    "Your own rating, which stays when the plan is rated again. Plan Steward's: “One month behind”. It was due on 15 March 2024, 16 days before the report date.",
  );
});

test("a coloured cell says the rating's reason, or that the person's fill stays", () => {
  const why = { code: "progress-complete", words: "Done" } as const;
  expect(
    colourReasonSentence({ code: "rating", status: "complete", rating: { status: "complete", why, at: null } }),
  ).toBe("Its progress says “Done”.");
  expect(colourReasonSentence({ code: "letter-for-fill", status: "on-target", fill: "#00B050" })).toBe(
    "You filled it in the colour of “On target”: the fill stays, and its letter is added.",
  );
  expect(colourReasonSentence({ code: "new-column" })).toBe("The heading of the new column.");
});

test.each([
  [{ kind: "month", month: "2010-03", columnIndex: 14 }, "Colours go into the month March 2010, column O."],
  [{ kind: "status", columnIndex: 5 }, "Colours go into the status column F."],
  [
    { kind: "new-column", columnIndex: 6, place: "beside-plan" },
    "The plan has no status column: a new one, “RAG”, is added in column G, right beside the plan.",
  ],
  [
    { kind: "new-column", columnIndex: 6, place: "in-table" },
    "The plan has no status column: a new one, “RAG”, is added in column G, as the last column of its table.",
  ],
  [
    { kind: "new-column", columnIndex: 7, place: "first-free" },
    "The plan has no status column: a new one, “RAG”, is added in column H, the first free one: other cells stand between it and the plan.",
  ],
  [
    { kind: "outside-months", from: "2009-04", to: "2010-03" },
    "The report date 31 March 2024 lies outside the plan's months, April 2009 to March 2010: no month is coloured. Choose a report date within them.",
  ],
] as const)("the target %j", (target, sentence) => expect(colourTargetSentence(target, aGrid())).toBe(sentence));

test.each(["person-text", "unknown-fill", "conditional-format", "formula", "shared-cell"] as const)(
  "a cell left alone as %s is named",
  (why) => expect(leftAloneSentence({ actionKey: "1", rowIndex: 4, columnIndex: 5, why })).toMatch(/^F5 .+\.$/),
);

test("a status is said in the scheme's word, a built-in one, or its own id", () => {
  const scheme = schemeFor(
    aGrid([], { legend: { sheet: "Key", entries: [{ label: "Going well", status: "on-target", fill: "#00B050" }] } }),
    null,
  );
  expect(statusWord("on-target", scheme)).toBe("Going well");
  expect(statusWord("on-target")).toBe("On target");
  expect(statusWord("amber")).toBe("Amber");
  expect(statusWord("awaiting-funds")).toBe("Awaiting funds");
});
