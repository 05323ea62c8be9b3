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
