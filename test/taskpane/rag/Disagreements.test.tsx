import { screen, within } from "@testing-library/react";
import type { CellLike } from "../../fixtures/aCell";
import { aSheet } from "../../fixtures/aSheet";
import { aWorkbook } from "../../fixtures/aWorkbook";
import { anExcelPort } from "../support/anExcelPort";
import { openRag } from "./openRag";

const HEADER = ["Ref", "Action", "Lead", "Deadline", "Progress"];
const LEGEND: CellLike[][] = [
  [],
  [],
  [{ value: "C", fill: "#0070C0" }, "Complete"],
  [{ value: "T", fill: "#00B050" }, "On target"],
  [{ value: "B", fill: "#FFC000" }, "One month behind"],
  [{ value: "O", fill: "#FF0000" }, "Over one month behind"],
];

/** Both sides of the one disagreement of a plan with one action, January to March 2024 as its months. */
async function sidesOf({
  deadline = "31 May 2024",
  progress = "Begun",
  february = null,
  march,
}: {
  readonly deadline?: string;
  readonly progress?: string;
  readonly february?: CellLike;
  readonly march: CellLike;
}): Promise<readonly (string | null)[]> {
  const row = ["1", "Write the visitor guide", "Petra Quill", deadline, progress, null, february, march];
  const sheet = aSheet([[...HEADER, "Jan 2024", "Feb 2024", "Mar 2024"], row, ...LEGEND]);
  const user = await openRag(anExcelPort(aWorkbook([sheet])));
  await user.click(screen.getByText("Disagreements (1)"));
  const list = within(screen.getByText("Disagreements (1)").closest("details") ?? document.body);
  return [...list.getAllByRole("term"), ...list.getAllByRole("definition")].map(({ textContent }) => textContent);
}

test("word against fill shows the word and what the fill means", async () => {
  expect(await sidesOf({ march: { value: "T", fill: "#FF0000" } })).toEqual([
    "Its text H2",
    "Its colour H2",
    "“T”",
    "OOver one month behind Over one month behind ",
  ]);
});

test("cell against rating shows the cell, and our rating with its reason and the cell it rests on", async () => {
  expect(await sidesOf({ march: "B" })).toEqual([
    "The cell H2",
    "Plan Steward D2",
    "BOne month behind One month behind ",
    "TOn target On target It is due on 31 May 2024, 61 days after the report date.",
  ]);
});

test("a better month with no change in progress shows both months and the progress", async () => {
  expect(await sidesOf({ february: "B", march: "T", progress: "" })).toEqual([
    "February 2024 G2",
    "A month later H2",
    "BOne month behind One month behind ",
    "TOn target On target progress: nothing is written",
  ]);
});

test("complete with no completion said shows the cell and the progress", async () => {
  expect(await sidesOf({ march: "C" })).toEqual([
    "The cell H2",
    "Progress E2",
    "CComplete Complete ",
    "read as in progress, from “Begun”",
  ]);
});

test("green past its date shows the cell and the deadline", async () => {
  expect(await sidesOf({ march: "T", deadline: "31 January 2024" })).toEqual([
    "The cell H2",
    "Deadline D2",
    "TOn target On target ",
    "31 January 2024",
  ]);
});
