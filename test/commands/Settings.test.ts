import { DEFAULT_THRESHOLDS } from "../../src/checks/Thresholds";
import { changedSettings, readSettings } from "../../src/commands/Settings";

test("a workbook without settings has the defaults", () => {
  expect(readSettings({})).toEqual({
    scheme: null,
    schemes: [],
    sheetNames: {},
    disabledRules: [],
    leftAsItIs: [],
    thresholds: DEFAULT_THRESHOLDS,
    roles: {},
    headers: [],
    rows: {},
    isLive: false,
    financialYearStart: 4,
    assessment: { applies: [], answersBy: "", list: null, criterionId: null, refusedDrafts: [] },
  });
});

test.each([
  ["a number", 7],
  ["null", null],
  ["broken JSON", "{"],
  ["a list", []],
  ["a text", '"hello"'],
])("settings that are %s read as the defaults", (_, value) =>
  expect(readSettings({ PlanSteward: value })).toEqual(readSettings({})),
);

test("what a person chose is read, as a value or as its JSON", () => {
  const kept = {
    scheme: "brag",
    disabledRules: ["deadline/weekend"],
    thresholds: { behindMonths: 2 },
    roles: { "by whom": "lead" },
  };
  for (const value of [kept, JSON.stringify(kept)]) {
    const settings = readSettings({ PlanSteward: value });
    expect(settings).toMatchObject({
      scheme: "brag",
      disabledRules: ["deadline/weekend"],
      roles: { "by whom": "lead" },
    });
    expect(settings.thresholds).toEqual({ ...DEFAULT_THRESHOLDS, behindMonths: 2 });
  }
});

test("rules, roles, limits and months that do not exist are passed over", () => {
  const settings = readSettings({
    PlanSteward: {
      disabledRules: ["no/such-rule", 3, "lead/several"],
      roles: { owner: "chief", lead: "lead", notes: "none" },
      thresholds: { behindMonths: -1, dueSoonDays: "soon", toString: 1, bunchedShare: 0.5 },
      financialYearStart: 13,
    },
  });
  expect(settings.disabledRules).toEqual(["lead/several"]);
  expect(settings.roles).toEqual({ lead: "lead", notes: "none" });
  expect(settings.thresholds).toEqual({ ...DEFAULT_THRESHOLDS, bunchedShare: 0.5 });
  expect(settings.financialYearStart).toBe(4);
});

test("what was said of headers and rows is read part by part; what cannot be read is passed over", () => {
  const { headers, rows } = readSettings({
    PlanSteward: {
      headers: [
        {
          headings: ["ref", "action"],
          rowCount: 9,
          legend: null,
          months: { from: 1 },
          meanings: { parked: "suspended", q: 1 },
        },
        {
          headings: ["task"],
          rowCount: 2,
          insteadOf: [["plan"]],
          sheets: { June: { asAt: "2024-06-30", firstMonth: "June" } },
        },
        { headings: [] },
        "ref",
      ],
      rows: { "1|write the guide": "theme", "2|mend": "nothing" },
    },
  });
  expect(headers).toEqual([
    { headings: ["ref", "action"], legend: null, meanings: { parked: "suspended" } },
    { headings: ["task"], rowCount: 2, insteadOf: [["plan"]], sheets: { June: { asAt: "2024-06-30" } } },
  ]);
  expect(rows).toEqual({ "1|write the guide": "theme" });
});

test("a change keeps what a later version wrote", () => {
  const changed = changedSettings({ PlanSteward: { fromTheFuture: 1, scheme: "rag" } }, { scheme: "brag" });
  expect(changed).toEqual({ fromTheFuture: 1, scheme: "brag" });
});

test("what an assessment keeps is read part by part: a part of the wrong kind takes its default", () => {
  const assessment = {
    applies: ["outsourced", "elsewhere"],
    answersBy: 7,
    list: "smart",
    refusedDrafts: ["Plan|1", 2],
  };
  expect(readSettings({ PlanSteward: { assessment } }).assessment).toEqual({
    applies: ["outsourced"],
    answersBy: "",
    list: "smart",
    criterionId: null,
    refusedDrafts: ["Plan|1"],
  });
});
