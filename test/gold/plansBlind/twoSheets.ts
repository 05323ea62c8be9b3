import { aBlindPlan, gap, other, work } from "./BlindPlan";

/** A parish council's workbook: what is open on one sheet and what is done on another under other words; a finance sheet and a list of risks scored. */
export const twoSheets = aBlindPlan("parish council action plan", "2024-05-31", [
  {
    name: "Open",
    rows: [
      other("Upper Wenning Parish Council"),
      other("Action plan – reviewed at each ordinary meeting"),
      ...gap(3),
      other("Min. ref", "What needs to be done", "By whom", "By when", "Where we are", "Est. cost"),
      other("FOOTPATHS"),
      work(
        { action: "Ask the county council to mend", ref: "14/3", leads: "Clerk", kind: "dated", due: "2024-06-30" },
        "14/3",
        "Ask the county council to mend the bridge at Low Mill",
        "Clerk",
        "June 2024",
        "Letter sent. Awaiting reply.",
        "nil",
      ),
      work(
        { action: "Walk every path", ref: "14/4", leads: "Footpaths Working Party", kind: "recurring", due: null },
        "14/4",
        "Walk every path and report",
        "Footpaths Working Party",
        "Annually",
        "",
        "nil",
      ),
      other("VILLAGE HALL"),
      work(
        {
          action: "Get three prices for the roof",
          ref: "22/1",
          leads: "Cllr Bagshaw | Clerk",
          kind: "dated",
          due: "2024-07-31",
        },
        "22/1",
        "Get three prices for the roof",
        "Cllr Bagshaw/Clerk",
        "31.7.24",
        "Two prices in.",
        "£18,000",
      ),
      work(
        {
          action: "Apply to the lottery fund",
          ref: "22/2",
          leads: "Cllr Ollerenshaw",
          kind: "dated",
          due: "2024-09-30",
        },
        "22/2",
        "Apply to the lottery fund for half of the cost",
        "Cllr Ollerenshaw",
        "Sept 2024",
        "To be started once prices are in.",
        "nil",
      ),
      other("Total", null, null, null, null, "£18,000"),
    ],
  },
  {
    name: "Done",
    rows: [
      other("Min. ref", "Action", "By whom", "Completed", "Outcome"),
      work(
        { action: "Buy a defibrillator", ref: "9/2", leads: "Clerk" },
        "9/2",
        "Buy a defibrillator for the telephone box",
        "Clerk",
        "March 2024",
        "In use",
      ),
      work(
        { action: "Paint the bus shelter", ref: "11/6", leads: "Cllr Bagshaw" },
        "11/6",
        "Paint the bus shelter",
        "Cllr Bagshaw",
        "April 2024",
        "Painted green",
      ),
    ],
  },
  {
    name: "Payments",
    rows: [
      other("Date", "Payee", "For", "Net", "VAT", "Total"),
      other("02/05/2024", "Wenning Garden Services", "Grass cutting", 240, 48, 288),
      other("02/05/2024", "Clerk", "Salary", 612, 0, 612),
      other("16/05/2024", "Hall Trustees", "Hire of hall", 36, 0, 36),
    ],
  },
]);
