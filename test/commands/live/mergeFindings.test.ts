import type { Finding } from "../../../src/checks/Finding";
import { byRuleAndPlace } from "../../../src/checks/checkPlan";
import { mergeFindings } from "../../../src/commands/live/mergeFindings";

type At = readonly [rule: "lead/missing" | "ref/missing", row: number];

function aFinding([rule, rowIndex]: At): Finding {
  return { rule, sheetId: "Plan", sheet: "Plan", at: { rowIndex, columnIndex: 0 }, actionKey: `${rowIndex}`, raw: "" };
}

const KNOWN = (
  [
    ["lead/missing", 2],
    ["lead/missing", 5],
    ["lead/missing", 5],
    ["ref/missing", 1],
  ] as const
)
  .map(aFinding)
  .sort(byRuleAndPlace);

/* Each case takes out findings by their index in the list and puts others in. */
test.each<[string, readonly number[], readonly At[]]>([
  ["nothing", [], []],
  ["one taken out", [1], []],
  ["the first and the last taken out", [0, 3], []],
  ["all taken out", [0, 1, 2, 3], []],
  ["one put in at the front", [], [["lead/missing", 0]]],
  ["one put in at the end", [], [["ref/missing", 9]]],
  ["one in the place of another", [2], [["lead/missing", 5]]],
  [
    "all exchanged",
    [0, 1, 2, 3],
    [
      ["ref/missing", 4],
      ["lead/missing", 7],
      ["lead/missing", 0],
    ],
  ],
])("%s: what stays and what is new stands in order", (_what, out, put) => {
  const gone = out.map((index) => KNOWN[index] as Finding);
  const fresh = put.map(aFinding);
  const merged = mergeFindings(KNOWN, gone, fresh);
  const wanted = [...KNOWN.filter((finding) => !gone.includes(finding)), ...fresh];
  expect(merged).toEqual(wanted.toSorted(byRuleAndPlace));
  expect(new Set(merged)).toEqual(new Set(wanted));
});
