import { readOwnChecklist } from "../../src/sheets/readOwnChecklist";
import { aSheet } from "../fixtures/aSheet";

const read = (rows: Parameters<typeof aSheet>[0]) =>
  readOwnChecklist(aSheet(rows, { name: "Standards" }))?.criteria.map(({ number, text, answerText }) => [
    number,
    text,
    answerText,
  ]);

test.each<[string, Parameters<typeof aSheet>[0], string[][]]>([
  [
    "numbers in a column of their own, with answers beside",
    [
      ["Customer standards for 2026"],
      ["No", "Standard", "Met?"],
      [1, "Complaints are answered in ten days", "Yes"],
      [2, "Letters are easy to read", "Partly"],
      ["2a", "Letters come in large print", ""],
    ],
    [
      ["1", "Complaints are answered in ten days", "Yes"],
      ["2", "Letters are easy to read", "Partly"],
      ["2a", "Letters come in large print", ""],
    ],
  ],
  [
    "numbers in the text",
    [["1. Complaints are answered well"], ["2.1) Letters are easy to read"], ["(c) Calls are answered soon"]],
    [
      ["1", "Complaints are answered well", ""],
      ["2.1", "Letters are easy to read", ""],
      ["c", "Calls are answered soon", ""],
    ],
  ],
  [
    "bullets, numbered by their place",
    [["• Complaints are answered well"], ["- Letters are easy to read"], ["– Calls are answered soon"]],
    [
      ["1", "Complaints are answered well", ""],
      ["2", "Letters are easy to read", ""],
      ["3", "Calls are answered soon", ""],
    ],
  ],
  [
    "bulleted lines of one cell are a criterion each",
    [
      [
        "The service makes sure that\n• complaints are answered well\n• letters are easy to read\n• calls are answered soon",
      ],
    ],
    [
      ["1", "complaints are answered well", ""],
      ["2", "letters are easy to read", ""],
      ["3", "calls are answered soon", ""],
    ],
  ],
])("%s", (_rule, rows, expected) => {
  expect(read(rows)).toEqual(expected);
});

test.each<[string, Parameters<typeof aSheet>[0]]>([
  ["two items are a remark", [["1. Complaints are answered well"], ["2. Letters are easy to read"]]],
  ["prose lists nothing", [["A plan is a thing"], ["A letter is another"], ["I like it that way"]]],
  [
    "figures list nothing",
    [
      [1, 200],
      [2, 300],
      [3, 400],
    ],
  ],
  ["a blank sheet lists nothing", []],
])("%s", (_rule, rows) => {
  expect(read(rows)).toBeUndefined();
});
