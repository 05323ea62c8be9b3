import { isRef } from "../../../src/plan/heading/isRef";
import { matchHeading } from "../../../src/plan/heading/matchHeading";

/** The roles a heading may name, surest first, each with its score. */
const rolesOf = (heading: string) => matchHeading(heading).map(({ role, score }) => `${role} ${score}`);
const surest = (heading: string) => matchHeading(heading)[0]?.role ?? null;

describe("a heading", () => {
  it.each([
    ["Lead", ["lead 13"]],
    ["Lead officer", ["lead 13"]],
    ["LEAD   Officer", ["lead 13"]],
    ["Owner's", ["lead 13"]],
    ["Auditor's comments", ["progress 13"]],
    ["Auditors’ comments", ["progress 13"]],
    ["#", ["ref 10"]],
    ["% complete", ["progress 13"]],
  ])("%j names %j by a phrase that is all of it", (heading, roles) => expect(rolesOf(heading)).toEqual(roles));

  it.each([
    ["a phrase that begins it is surer than a later one", "Lead, deadline", ["lead 10", "deadline 6"]],
    ["unknown words before it take a little", "Our lead officer", ["lead 9"]],
    ["more unknown words than known take more", "Our very own lead", ["lead 7"]],
    ["half unknown words do not", "Lead person here now", ["lead 10"]],
    ["a surer one stands first wherever it is", "Date, lead", ["lead 6", "deadline 4"]],
    ["a longer phrase wins over the shorter ones in it", "Action by", ["lead 13"]],
    ["a phrase of three words wins over one of two", "Action by whom", ["lead 13"]],
    ["the better of two places counts", "Lead, other lead", ["lead 8"]],
  ])("%s: %j", (_, heading, roles) => expect(rolesOf(heading)).toEqual(roles));

  it.each([
    ["Respon-\nsibility", "lead"],
    ["Dead - \n line", "deadline"],
    ["Respon-\nsibility for this one", "lead"],
    ["Dead- \nline for this one", "deadline"],
    ["Dead-\n line for this one", "deadline"],
    ["Lead(s)officer of this", "lead"],
    ["TIME SCALE S", "deadline"],
    ["Comp letion date", "deadline"],
    ["Re sponsible", "lead"],
  ])("broken over lines is mended: %j", (heading, role) => expect(surest(heading)).toBe(role));

  it("in one line keeps its hyphens", () => expect(surest("Re-sponsible")).toBe("lead"));

  it.each(["", " ", "Boats", "12", "Leading light", "Actionable insight", "x".repeat(500)])(
    "%j names nothing",
    (heading) => {
      expect(rolesOf(heading)).toEqual([]);
    },
  );

  it("has at most 160 characters beside its remarks and 400 in all", () => {
    expect(surest("Lead ".padEnd(160, "x"))).toBe("lead");
    expect(surest("Lead ".padEnd(161, "x"))).toBeNull();
    expect(surest(`Lead (${"x".repeat(393)})`)).toBe("lead");
    expect(surest(`Lead (${"x".repeat(394)})`)).toBeNull();
  });
});

describe("a remark in brackets", () => {
  it.each([
    ["says little beside the heading's own words", "Action (lead officer)", ["action 13", "lead 3"]],
    ["counts where there are no others", "(Lead officer)", ["lead 14"]],
    ["makes one phrase with the words before it", "Complete (Y/N)", ["completed 14", "status 13"]],
    ["may stand in square brackets", "Action [lead officer]", ["action 13", "lead 3"]],
    ["may stand in curly brackets", "Action {lead officer}", ["action 13", "lead 3"]],
    ["may be left open", "Action (lead officer", ["action 13", "lead 3"]],
    ["alone says what an unknown word does not", "Boats (lead officer)", ["lead 10"]],
  ])("%s: %j", (_, heading, roles) => expect(rolesOf(heading)).toEqual(roles));
});

describe("a text numbers a row", () => {
  it.each([
    "1",
    "1.",
    "12.3",
    "1/2",
    "1-2",
    "1.2.3.4",
    "1a",
    "1a)",
    "1)",
    "R1",
    "REC 12",
    "A.1",
    "a)",
    "b.",
    "(iv)",
    "iv.",
    "x)",
    "25.1 (R1)",
    "1 (12)",
    " 7 ",
    "1234",
  ])("%s", (text) => expect(isRef(text)).toBe(true));

  it.each([
    "",
    "a",
    "iv",
    "Boats",
    "12345",
    "Boats 1",
    "1 boat",
    "1.2.3.4.5",
    "1ab",
    "£12",
    "1 ()",
    "(1)",
    "25.1 (RECS1)",
    "25.1 (R1234)",
    "May 2024 (R1) ab",
    "1234.123.123.123x",
  ])("%j does not", (text) => expect(isRef(text)).toBe(false));
});
