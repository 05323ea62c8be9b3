import { CRITERIA } from "../../../src/checklist/criteria";
import { EVIDENCE_WORDS } from "../../../src/checklist/evidence/evidenceWords";

test("every criterion of ours has words to look for", () => {
  expect(Object.keys(EVIDENCE_WORDS).map(Number)).toEqual(CRITERIA.map(({ id }) => id));
});

test.each(Object.entries(EVIDENCE_WORDS))("the words of criterion %s are phrases, none of them blank", (_id, lines) => {
  for (const phrase of lines.flatMap((line) => line.split(/[,&]/))) expect(phrase.trim()).toMatch(/^[\p{L}\d'’ -]+$/u);
});
