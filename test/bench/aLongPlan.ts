import type { WorkbookCells } from "../../src/cells/WorkbookCells";
import { aSheet } from "../fixtures/aSheet";
import { aWorkbook } from "../fixtures/aWorkbook";

const VERBS = [
  "Review",
  "Publish",
  "Agree",
  "Write",
  "Report on",
  "Test",
  "Compare",
  "Train staff in",
  "Survey",
  "Replace",
];
const THINGS = [
  "the standards for replies",
  "what each visit costs",
  "risks to the move",
  "roles and responsibilities",
  "old cases",
];
const TOLD = [
  "Complete. Reported to Members in May.",
  "Workshops held with staff",
  "Not yet started",
  "Delayed: supplier changed",
];
const LEADS = ["Petra Quill", "Owen Thrale", "Ines Marlow"];

const pick = (from: readonly string[], index: number): string => from[index % from.length] ?? "";

/** A plan of so many actions on one sheet, no two alike, as long as those that people keep. */
export function aLongPlan(actionCount: number): WorkbookCells {
  const rows = Array.from({ length: actionCount }, (_, index) => [
    `A${index + 1}`,
    `${pick(VERBS, index)} ${pick(THINGS, index * 3)} in ward ${index % 900}, so that residents of street ${index} are answered sooner`,
    pick(LEADS, index),
    `${(index % 28) + 1}/0${(index % 9) + 1}/2026`,
    `${pick(TOLD, index)} for street ${index}`,
  ]);
  return aWorkbook([aSheet([["Ref", "Action", "Lead", "Deadline", "Progress"], ...rows])]);
}
