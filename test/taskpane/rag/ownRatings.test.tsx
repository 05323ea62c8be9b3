import { screen } from "@testing-library/react";
import { aSheet } from "../../fixtures/aSheet";
import { aWorkbook } from "../../fixtures/aWorkbook";
import { anExcelPort } from "../support/anExcelPort";
import { aPlanWorkbook } from "../support/aPlanWorkbook";
import { openRag } from "./openRag";

const GATE = "Rating of 1 Repair the north gate";
const TIDES = "Rating of 3 Publish the tide tables";

/** A plan whose status column holds a person's own "Suspended". */
const RATED = aWorkbook([
  aSheet([
    ["Ref", "Action", "Lead", "Deadline", "Progress", "Status"],
    ["1", "Repair the north gate", "J Moss", "31 May 2024", "Quotes awaited", "Suspended"],
  ]),
]);

test("a rating of one's own goes into the changes to come, with ours beside it", async () => {
  const excel = anExcelPort(aPlanWorkbook());
  const user = await openRag(excel);
  await user.click(screen.getByText("Rate it yourself (0 of 4 are yours)"));
  await user.selectOptions(screen.getByLabelText(TIDES), "Yours: Suspended");
  expect(
    await screen.findByText(/Not written yet: see the changes above. Yours. Plan Steward's: Over one month behind/),
  ).toBeVisible();
  await user.click(screen.getByText(/^Suspended 1 of 1/));
  expect(
    screen.getByText(
      /^Your own rating, which stays when the plan is rated again. Plan Steward's: “Over one month behind”/,
    ),
  ).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Colour 4 cells" }));
  await screen.findByRole("button", { name: "Close this message" });
  const [written] = excel.asked.applied;
  expect(written?.changes.find(({ rowIndex }) => rowIndex === 3)).toMatchObject({ after: { value: "S" } });
  const history = written?.sheets[0]?.rows.map((row) => row.map((cell) => cell?.value));
  expect(history?.find((row) => row[1] === "3")?.slice(4, 8)).toEqual(["suspended", "S", "#878791", "A person"]);
});

test("one that is not written yet is taken back by choosing Plan Steward's again", async () => {
  const user = await openRag(anExcelPort(aPlanWorkbook()));
  await user.click(screen.getByText(/^Rate it yourself/));
  await user.selectOptions(screen.getByLabelText(TIDES), "Yours: Suspended");
  await screen.findByText(/^Suspended 1 of 1/);
  await user.selectOptions(screen.getByLabelText(TIDES), "Plan Steward's: Over one month behind");
  expect(await screen.findByText(/^Over one month behind 1 of 1/)).toBeVisible();
  expect(screen.queryByText(/Not written yet/)).toBeNull();
});

test("one that stands in the sheet is shown as theirs, and can be given back", async () => {
  const user = await openRag(anExcelPort(RATED));
  await user.click(screen.getByText("Rate it yourself (1 of 1 are yours)"));
  const choice = screen.getByLabelText(GATE);
  expect(choice).toHaveDisplayValue("Yours: Suspended");
  expect(screen.getByText(/^Yours. Plan Steward's: On target. It is due on 31 May 2024/)).toBeVisible();
  await user.selectOptions(choice, "Plan Steward's: On target");
  expect(await screen.findByText(/^On target 1 of 1/)).toBeVisible();
  await user.selectOptions(choice, "Yours: Suspended");
  expect(await screen.findByText(/^Nothing to colour/)).toBeVisible();
});

test("choices outlast another check, and end where they are written", async () => {
  const excel = anExcelPort(aPlanWorkbook());
  const user = await openRag(excel);
  await user.click(screen.getByText(/^Rate it yourself/));
  await user.selectOptions(screen.getByLabelText(TIDES), "Yours: Suspended");
  await user.click(screen.getByRole("button", { name: "Check again" }));
  expect(await screen.findByText(/^Suspended 1 of 1/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Colour 4 cells" }));
  await screen.findByRole("button", { name: "Close this message" });
  expect(await screen.findByText(/^Over one month behind 1 of 1/)).toBeVisible();
});

test("an action is found by its ref or its words", async () => {
  const user = await openRag(anExcelPort(aPlanWorkbook()));
  await user.click(screen.getByText(/^Rate it yourself/));
  await user.type(screen.getByLabelText("Find an action"), "tide");
  expect(screen.getAllByLabelText(/^Rating of/)).toHaveLength(1);
  await user.type(screen.getByLabelText("Find an action"), " turns");
  expect(screen.getByText("No action has these words.")).toBeVisible();
});
