import { findingSentence } from "../../src/words/findingSentence";
import { DEFAULT_THRESHOLDS } from "../../src/checks/Thresholds";
import type { Lead } from "../../src/plan/Lead";
import type { KnownPerson } from "../../src/plan/ReadOptions";
import { aLead } from "../fixtures/aLead";
import { aProgress } from "../fixtures/aProgress";
import { aStatusReading } from "../fixtures/aStatusReading";
import { aSheet } from "../fixtures/aSheet";
import { aCheckContext, findingsOf } from "./findingsOf";

const ledBy = (...leads: readonly (string | Lead)[]) => ({
  leads: leads.map((lead) => (typeof lead === "string" ? aLead(lead) : lead)),
});
const complete = { progress: aProgress("complete") };
const known = (name: string, more: Partial<KnownPerson> = {}): KnownPerson => ({
  name,
  otherForms: [],
  post: "",
  accountable: false,
  leftOn: null,
  ...more,
});

test("lead/missing: an action with no lead is reported at its cell, with what stands there", () => {
  const sheet = aSheet([[], ["1", "a", null], ["2", "b", "TBC"]]);
  const context = aCheckContext([ledBy(), ledBy(), ledBy("Petra Quill")], {}, { sheet });
  expect(findingsOf("lead/missing", context)).toMatchObject([
    { raw: "", at: { rowIndex: 1, columnIndex: 2 } },
    { raw: "TBC", at: { rowIndex: 2, columnIndex: 2 } },
  ]);
});

test("lead/missing: a superseded action needs no lead", () => {
  expect(findingsOf("lead/missing", aCheckContext([{ ...ledBy(), progress: aProgress("superseded") }]))).toEqual([]);
});

describe("lead/several", () => {
  test("is one note a plan, at the header", () => {
    const context = aCheckContext([ledBy("Petra Quill", "J Moss"), ledBy("J Moss", "P Ash"), ledBy("P Ash")]);
    expect(findingsOf("lead/several", context)).toMatchObject([
      { count: 2, of: 3, at: { rowIndex: 0, columnIndex: 2 } },
    ]);
  });

  test("a second person marked accountable, and the marks of others, leave the doubt", () => {
    const both = [known("Petra Quill", { accountable: true }), known("J Moss", { accountable: true })];
    const neither = [known("Petra Quill"), known("P Ash", { accountable: true })];
    for (const people of [both, neither])
      expect(findingsOf("lead/several", aCheckContext([ledBy("J Moss", "Petra Quill")], {}, { people }))).toHaveLength(
        1,
      );
  });

  test("supporting leads, or one marked accountable in the name book, leave no doubt", () => {
    const supported = ledBy("Petra Quill", aLead("J Moss", { supports: true }));
    const marked = ledBy("J Moss", "Petra Quill");
    const people = [known("Petra Quill", { accountable: true })];
    expect(findingsOf("lead/several", aCheckContext([supported, marked], {}, { people }))).toEqual([]);
  });
});

test("lead/unknown: with a name book, people it does not know are reported; teams and posts are not", () => {
  const people = [known("Petra Quill", { otherForms: ["PQ"] })];
  const action = ledBy(
    "petra quill",
    aLead("PQ", { kind: "initials" }),
    "J Moss",
    aLead("Housing Board", { kind: "group" }),
  );
  expect(findingsOf("lead/unknown", aCheckContext([action], {}, { people })).map(({ name }) => name)).toEqual([
    "J Moss",
  ]);
  expect(findingsOf("lead/unknown", aCheckContext([action]))).toEqual([]);
});

test("lead/unknown: initials that the name book does not know are reported too, a form it gives for a name not", () => {
  const people = [known("Petra Quill")];
  const context = aCheckContext(
    [ledBy(aLead("JM", { kind: "initials" })), ledBy(aLead("PQ", { kind: "initials", sameAs: "Petra Quill" }))],
    {},
    { people },
  );
  expect(findingsOf("lead/unknown", context).map(({ name }) => name)).toEqual(["JM"]);
});

test("lead/ambiguous: a short form that fits several people is reported with all of them, one that fits one is not", () => {
  const action = ledBy(
    aLead("P Quill", { oneOf: ["Petra Quill", "Paul Quill"] }),
    aLead("JM", { kind: "initials", sameAs: "Jo Moss" }),
  );
  const found = findingsOf("lead/ambiguous", aCheckContext([action]));
  expect(found.map(({ name, people }) => [name, people])).toEqual([["P Quill", ["Petra Quill", "Paul Quill"]]]);
  expect(found.map(findingSentence)).toEqual([
    "“P Quill” fits “Petra Quill” and “Paul Quill”; none of them is taken. Write the name out or give the short form to one of them on the sheet of people.",
  ]);
});

test("lead/mistyped: a team's name read as another is reported, an abbreviation is not", () => {
  const action = ledBy(
    aLead("Rents Taem", { kind: "group", sameAs: "Rents Team" }),
    aLead("RRT", { kind: "group", sameAs: "Rents Recovery Team" }),
  );
  expect(findingsOf("lead/mistyped", aCheckContext([action])).map(({ name }) => name)).toEqual(["Rents Taem"]);
});

describe("lead/close-names", () => {
  const pairs = (names: readonly string[], people: readonly KnownPerson[] = []) =>
    findingsOf(
      "lead/close-names",
      aCheckContext(
        names.map((name) => ledBy(name)),
        {},
        { people },
      ),
    ).map(({ name, other, at }) => [name, other, at.rowIndex]);

  test.each([
    ["a letter more", "Petra Quills"],
    ["a letter less", "Petra Quil"],
    ["another letter", "Petre Quill"],
    ["two letters exchanged", "Perta Quill"],
  ])("%s is reported once, at the rarer name", (_, close) => {
    expect(pairs(["Petra Quill", close, "Petra Quill"])).toEqual([[close, "Petra Quill", 2]]);
  });

  test("names two letters apart, short names, and forms of one person are not close", () => {
    expect(pairs(["Petra Quill", "Pietro Quill", "J Ash", "T Ash"])).toEqual([]);
    const merged = ledBy("Petra Quill", aLead("Petra Quil", { sameAs: "Petra Quill" }));
    expect(findingsOf("lead/close-names", aCheckContext([merged]))).toEqual([]);
  });

  test("the rarer is named whichever comes first; of two as rare, the later", () => {
    expect(pairs(["Petra Quil", "Petra Quill", "Petra Quill"])).toEqual([["Petra Quil", "Petra Quill", 1]]);
    expect(pairs(["Petra Quill", "Petra Quill", "Petra Quil"])).toEqual([["Petra Quil", "Petra Quill", 3]]);
    expect(pairs(["Petra Quil", "Petra Quill"])).toEqual([["Petra Quill", "Petra Quil", 2]]);
  });

  test("three that are all close make three pairs, each said once", () => {
    expect(pairs(["Petra Quill", "Petra Quilt", "Petra Quilp"])).toHaveLength(3);
  });

  test("a name is told of beside five others at most: names that run on are no slips", () => {
    const running = Array.from({ length: 9 }, (_, index) => `Post Holder ${index}`);
    expect(pairs(running)).toHaveLength(0 + 1 + 2 + 3 + 4 + 5 + 5 + 5 + 5);
  });

  test("names of six letters are long enough, initials and groups are not compared", () => {
    expect(pairs(["Jo Ash", "Jo Ask"])).toHaveLength(1);
    const action = ledBy(
      aLead("PQRSTU", { kind: "initials" }),
      aLead("PQRSTV", { kind: "initials" }),
      aLead("Housing Board", { kind: "group" }),
      aLead("Housing Boards", { kind: "group" }),
    );
    expect(findingsOf("lead/close-names", aCheckContext([action]))).toEqual([]);
  });

  test("one that the name book knows and one that it does not may be one person", () => {
    expect(pairs(["Joan Smith", "John Smith"], [known("Joan Smith")])).toHaveLength(1);
  });

  test("two that the name book knows are two people", () => {
    expect(pairs(["Joan Smith", "John Smith"])).toHaveLength(1);
    expect(pairs(["Joan Smith", "John Smith"], [known("Joan Smith"), known("John Smith")])).toEqual([]);
  });
});

test("lead/left: an open action led by someone who had left by the report date is reported", () => {
  const people = [known("Petra Quill", { leftOn: "2024-03-31" }), known("J Moss", { leftOn: "2024-04-01" })];
  const context = aCheckContext(
    [ledBy(aLead("PQ", { sameAs: "Petra Quill" })), ledBy("J Moss"), { ...ledBy("Petra Quill"), ...complete }],
    {},
    { people },
  );
  expect(findingsOf("lead/left", context)).toMatchObject([
    { name: "Petra Quill", leftOn: "2024-03-31", at: { rowIndex: 1 } },
  ]);
});

test("lead/left: someone who has not left, or whom the name book does not know, is no leaver", () => {
  const people = [known("Petra Quill")];
  expect(findingsOf("lead/left", aCheckContext([ledBy("Petra Quill"), ledBy("J Moss")], {}, { people }))).toEqual([]);
});

test("lead/group-only: teams alone are reported, a team with a person not", () => {
  const board = aLead("Housing Board", { kind: "group" });
  const context = aCheckContext([ledBy(board), ledBy(board, "P Ash"), ledBy(), { ...ledBy(board), ...complete }]);
  expect(findingsOf("lead/group-only", context)).toMatchObject([{ names: ["Housing Board"], at: { rowIndex: 1 } }]);
});

test("lead/overloaded: over half of the open actions with one person is one finding; half is not", () => {
  const actions = (busy: number) => [
    ...Array.from({ length: 8 }, (_, index) => ledBy(index < busy ? "Petra Quill" : `Lead Number ${index}`)),
    { ...ledBy("Petra Quill"), ...complete },
  ];
  expect(findingsOf("lead/overloaded", aCheckContext(actions(5)))).toMatchObject([
    { name: "Petra Quill", count: 5, of: 8 },
  ]);
  expect(findingsOf("lead/overloaded", aCheckContext(actions(4)))).toEqual([]);
});

test("lead/overloaded: who supports does not answer for an action, a board is no person, and a short plan says nothing", () => {
  const supports = aLead("Petra Quill", { supports: true });
  const board = aLead("Housing Board", { kind: "group" });
  const many = (count: number, ...leads: readonly (string | Lead)[]) =>
    findingsOf("lead/overloaded", aCheckContext(Array.from({ length: count }, () => ledBy(...leads)))).map(
      ({ name }) => name,
    );
  const { fewestForShares } = DEFAULT_THRESHOLDS;
  expect(many(8, supports, "J Moss")).toEqual(["J Moss"]);
  expect(many(8, supports)).toEqual(["Petra Quill"]);
  expect(many(8, board)).toEqual([]);
  expect(many(8)).toEqual([]);
  expect(many(fewestForShares, "J Moss")).toEqual(["J Moss"]);
  expect(many(fewestForShares - 1, "J Moss")).toEqual([]);
});

test("lead/overloaded: what a person marked complete is no burden", () => {
  const done = { ...ledBy("Petra Quill"), status: aStatusReading("complete") };
  const context = aCheckContext([
    ...Array.from({ length: 8 }, (_, index) => ledBy(`Lead Number ${index}`)),
    ...Array.from({ length: 20 }, () => done),
  ]);
  expect(findingsOf("lead/overloaded", context)).toEqual([]);
});

describe("lead/mistyped", () => {
  const slip = aLead("Petra Qvill", { sameAs: "Petra Quill" });

  test("a name read as another it is a slip of is reported once, where it first stands, with its count", () => {
    const context = aCheckContext([ledBy("Petra Quill"), ledBy(slip), ledBy("J Moss", slip)]);
    expect(findingsOf("lead/mistyped", context)).toMatchObject([
      { name: "Petra Qvill", meant: "Petra Quill", count: 2, at: { rowIndex: 2, columnIndex: 2 } },
    ]);
  });

  test.each([
    ["initials", aLead("PQ", { kind: "initials", sameAs: "Petra Quill" })],
    ["a short form", aLead("P. Quill", { sameAs: "Petra Quill" })],
    ["a short form a letter away", aLead("D Moss", { sameAs: "Di Moss" })],
    ["a surname alone", aLead("Quill", { sameAs: "Petra Quill" })],
    ["initials before the surname", aLead("P J Quill", { sameAs: "Petra Jane Quill" })],
    ["someone else altogether", aLead("Petra Quill", { sameAs: "Oswald Fenn" })],
    ["another way to write the same name", aLead("PETRA QUILL", { sameAs: "Petra Quill" })],
  ])("%s is no slip", (_, lead) => {
    expect(findingsOf("lead/mistyped", aCheckContext([ledBy(lead)]))).toEqual([]);
  });

  test("a form the name book holds is no slip", () => {
    const people = [known("Petra Quill", { otherForms: ["Petra Qvill"] })];
    expect(findingsOf("lead/mistyped", aCheckContext([ledBy(slip)], {}, { people }))).toEqual([]);
  });
});
