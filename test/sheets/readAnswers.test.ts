import { readAnswers } from "../../src/sheets/readAnswers";
import { aSheet } from "../fixtures/aSheet";

const HEADER = [
  "No",
  "Criterion",
  "Part",
  "Answer from the plan",
  "What the plan shows",
  "See",
  "Your answer",
  "Your note or evidence",
  "Evidence cells or link",
  "Answered by",
  "Answered on",
  "Looked at and refused",
];

test("an answer is read with its note, evidence, who gave it and when", () => {
  const sheet = aSheet([
    ["Good-practice checklist"],
    HEADER,
    [
      39,
      "Progress",
      "Monitoring",
      "Partly",
      "",
      "see",
      "met",
      "Minutes",
      "Plan!C5\nhttps://x.example",
      "P Quill",
      45415,
      "1|a",
    ],
  ]);
  expect(readAnswers(sheet)).toEqual([
    {
      criterionId: "39",
      rowIndex: 2,
      isOwn: false,
      text: "Progress",
      part: "Monitoring",
      answer: "met",
      answerText: "met",
      note: "Minutes",
      evidence: ["Plan!C5", "https://x.example"],
      by: "P Quill",
      on: "2024-05-03",
      refused: ["1|a"],
      fromPlan: "partly",
      cells: [
        39,
        "Progress",
        "Monitoring",
        "Partly",
        "",
        "see",
        "met",
        "Minutes",
        "Plan!C5\nhttps://x.example",
        "P Quill",
        45415,
        "1|a",
      ],
    },
  ]);
});

test.each([
  ["a word that is no answer stays as typed", "to ask Orla", null],
  ["another word for an answer is that answer", "Partially met", "partly"],
  ["a blank is no answer", "", null],
])("%s", (_rule, typed, answer) => {
  const [one] = readAnswers(aSheet([HEADER, [1, "x", "", "", "", "", typed]]));
  expect([one?.answer, one?.answerText]).toEqual([answer, typed]);
});

test.each([
  ["what they typed as its number", "50", "Complaints", "50"],
  ["its words where they typed none", "", "Complaints are answered", "complaints-are-answered"],
])("a row a person added is a criterion of its own, its id %s", (_rule, number, text, id) => {
  const own = readAnswers(aSheet([HEADER, [1, "x"], [number, text]]))[1];
  expect([own?.criterionId, own?.isOwn]).toEqual([id, true]);
});

test("a second row of the same number is the person's, under an id of its own", () => {
  const ids = readAnswers(aSheet([HEADER, [1, "x"], [1, "copied"], ["50", "a"], ["50", "b"]])).map(
    (one) => one.criterionId,
  );
  expect(ids).toEqual(["1", "1 (2)", "50", "50 (2)"]);
});

test("the notes are no rows, and neither are blank lines", () => {
  expect(readAnswers(aSheet([HEADER, [], ["Notes (yours, kept)"], [1, "mine"]]))).toEqual([]);
});

test("no sheet has no answers", () => {
  expect(readAnswers(undefined)).toEqual([]);
});
