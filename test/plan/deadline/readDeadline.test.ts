import { readDeadline } from "../../../src/plan/deadline/readDeadline";
import { readDeadlineGold } from "../../gold/readDeadlineGold";

const rows = readDeadlineGold().map((gold) => [JSON.stringify(gold.text), gold.asAt, gold] as const);

test.each(rows)("%s at %s is read as a person labelled it", (_text, asAt, { text, kind, due, dates, every, flags }) => {
  const deadline = readDeadline(text, { asAt });
  expect(deadline).toMatchObject({ raw: text, kind, due, dates });
  expect(deadline.every).toBe(every);
  expect([...deadline.flags].sort()).toEqual([...flags].sort());
});
