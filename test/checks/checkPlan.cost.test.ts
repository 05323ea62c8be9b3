import { checkPlan } from "../../src/checks/checkPlan";
import { growthOf } from "../fixtures/growth";
import { aCheckContext } from "./findingsOf";

test("twice the actions take about twice the time", () => {
  const contextOf = (count: number) =>
    aCheckContext(
      Array.from({ length: count }, (_, index) => ({
        leads: [{ name: `Lead Number ${index % 200}`, kind: "person" as const }],
      })),
    );
  const [half, whole] = [contextOf(2_000), contextOf(4_000)];
  expect(
    growthOf(
      () => checkPlan(half),
      () => checkPlan(whole),
      2.2,
    ),
  ).toBeLessThanOrEqual(2.2);
});

test("twice the actions under as many different, close names cost no more than findings grow", () => {
  const timeOf = (count: number): number => {
    const leads = (index: number) => [{ name: `Lead Number ${index}`, kind: "person" as const }];
    const context = aCheckContext(Array.from({ length: count }, (_, index) => ({ leads: leads(index) })));
    const start = performance.now();
    checkPlan(context);
    return performance.now() - start;
  };
  timeOf(1_000);
  expect(timeOf(8_000)).toBeLessThan(Math.max(40, 4.5 * timeOf(4_000)));
});
