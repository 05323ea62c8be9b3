import { CRITERIA } from "../../../src/checklist/criteria";
import { findEvidence } from "../../../src/checklist/evidence/findEvidence";
import type { Grid } from "../../../src/plan/Plan";
import { aGrid } from "../../fixtures/aGrid";
import { growthOf } from "../../fixtures/growth";

const WORK = ["Report", "Review", "Test", "Publish", "Compare", "Survey", "Train staff in"];
const THINGS = ["backlogs", "the risks", "unit costs", "the service plan", "roles and responsibilities"];

const aPlanOf = (count: number): Grid =>
  aGrid(
    Array.from({ length: count }, (_, index) => ({
      ref: `${index}`,
      action: `${WORK[index % WORK.length]} ${THINGS[(index * 3) % THINGS.length]} in street ${index} to Members`,
    })),
  );
/** An index lasts as long as its grid: every search of a copy makes it anew. */
const searchAnew = (grid: Grid, criterion: { readonly id: number | string; readonly text: string }) => () =>
  findEvidence(criterion, { ...grid });

const [reporting] = CRITERIA.filter(({ id }) => id === 39);
test.each([
  ["one of ours", reporting ?? { id: 39, text: "" }],
  ["one a person wrote", { id: "C1", text: "Residents of each street are told what risks were found" }],
])("twice the actions take about twice the time for the first suggestions to %s", (_rule, criterion) => {
  const [half, whole] = [aPlanOf(10_000), aPlanOf(20_000)];
  expect(growthOf(searchAnew(half, criterion), searchAnew(whole, criterion), 2.2)).toBeLessThanOrEqual(2.2);
});

test("once indexed, a criterion a person wrote is searched within a frame in a plan of 10,000 actions", () => {
  const grid = aPlanOf(10_000);
  const search = (index: number) => () =>
    findEvidence(
      { id: `C${index}`, text: `Risks and costs of street ${index} are reviewed, published and tested` },
      grid,
    );
  search(0)();
  const times = Array.from({ length: 200 }, (_, index) => {
    const from = process.cpuUsage();
    search(index + 1)();
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  }).sort((left, right) => left - right);
  expect(times[100]).toBeLessThan(16);
});
