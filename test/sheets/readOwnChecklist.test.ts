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

test("a list of two thousand is read to its end, numbered as it is displayed; a year beside words is no number", () => {
  const numbered = Array.from({ length: 2_000 }, (_, index) => [
    { value: index + 1, text: (index + 1).toLocaleString("en-GB") },
    `Letters of kind ${index} are easy to read`,
  ]);
  const found = read([...numbered, [2026, "Letters are looked at again"]]);
  expect([found?.length, found?.at(-1)?.[0]]).toEqual([2_000, "2000"]);
  const inText = Array.from({ length: 1_200 }, (_, index) => [
    `${index + 1}. Letters of kind ${index} are easy to read`,
  ]);
  expect(read(inText)?.length).toBe(1_200);
});
