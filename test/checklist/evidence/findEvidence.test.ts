import { CRITERIA } from "../../../src/checklist/criteria";
import { findEvidence } from "../../../src/checklist/evidence/findEvidence";
import type { Action } from "../../../src/plan/Plan";
import { aGrid } from "../../fixtures/aGrid";
import { aProgress } from "../../fixtures/aProgress";

const criterion = (id: number) => {
  const found = CRITERIA.find((one) => one.id === id);
  if (!found) throw new Error(`there is no criterion ${id}`);
  return found;
};
const find = (id: number, actions: readonly Partial<Action>[]) => findEvidence(criterion(id), aGrid(actions));
const marked = ({ text, marks }: { text: string; marks: readonly (readonly [number, number])[] }) =>
  marks.map(([from, to]) => text.slice(from, to));

test("evidence is the cell that says it, with the words it was found by marked in their order", () => {
  const [first] = find(39, [
    { action: "Paint the gate" },
    { action: "Publish figures", progress: aProgress("in-progress", { raw: "Members had the first report in May." }) },
  ]);
  expect(first?.cell).toEqual({ rowIndex: 2, columnIndex: 4 });
  expect(first?.actionKey).toBe("2|publish figures");
  expect(first && marked(first)).toEqual(["Members", "report"]);
});

test.each([
  ["a word in another form is the same word", 39, "Reporting regularly to Members", true],
  ["what must stand together and does not is no evidence", 16, "Value the staff and find money for it", false],
  ["a phrase may have words between", 16, "Show value for the public's money", true],
  ["one of two things asked for is not both", 39, "Report the leak", false],
  ["a survey of customers tells nothing of what staff understand", 7, "Survey customers each month", false],
  ["a test of a telephone is no test of a continuity plan", 48, "Test the phone queue every quarter", false],
])("%s", (_rule, id, action, isFound) => {
  expect(find(id, [{ action }])).toHaveLength(isFound ? 1 : 0);
});

test("at most ten cells are found, the likeliest first", () => {
  const found = find(
    40,
    Array.from({ length: 12 }, (_, index) => ({ ref: String(index), action: `Assess risk ${index}` })),
  );
  expect(found).toHaveLength(10);
  const scores = found.map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((left, right) => right - left));
});

test("a criterion a person wrote is sought by its own words, two of them at least", () => {
  const own = { id: "C1", text: "Complaints are answered within ten days" };
  const grid = aGrid([{ action: "Answer each complaint" }, { ref: "2", action: "Log each complaint" }]);
  expect(findEvidence(own, grid).map(({ text }) => text)).toEqual(["Answer each complaint"]);
});

test("a criterion of a single word is sought by it, and one of none finds nothing", () => {
  const grid = aGrid([{ action: "Keep the risk register" }]);
  expect(findEvidence({ id: "a", text: "Risk" }, grid)).toHaveLength(1);
  expect(findEvidence({ id: "b", text: "the and of" }, grid)).toEqual([]);
});
