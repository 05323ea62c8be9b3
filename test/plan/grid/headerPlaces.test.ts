import type { Area } from "../../../src/cells/Area";
import { aDateCell } from "../../fixtures/aDateCell";
import { readRows } from "../../fixtures/readRows";

const HEADER = ["Ref", "Action", "Lead", "By when", "Progress"];
const ROW = ["1", "Write the visitor guide", "P Quill", "May 2024", "Draft written"];
const merge = (rowIndex: number, columnIndex: number, rowCount: number, columnCount: number): Area => ({
  rowIndex,
  columnIndex,
  rowCount,
  columnCount,
});

describe("a header", () => {
  it("is found in the first row", () => {
    const [grid] = readRows([HEADER, ROW]);
    expect(grid?.headerRowIndexes).toEqual([0]);
    expect(grid?.columns).toEqual({ ref: 0, action: 1, lead: 2, deadline: 3, progress: 4 });
  });

  it("is found below a cover block of forty rows", () => {
    const cover = Array.from({ length: 40 }, (_, index) => (index === 3 ? ["Harbour Trust action plan"] : [null]));
    const [grid] = readRows([...cover, HEADER, ROW]);
    expect(grid?.headerRowIndexes).toEqual([40]);
    expect(grid?.title).toBe("Harbour Trust action plan");
    expect(grid?.actions).toHaveLength(1);
  });

  it("is found though its first column has no heading over its numbers", () => {
    const [grid] = readRows([
      ["", "Actions", "Deadline dates", "Officer lead"],
      [1, "Open the archive room", "May 2024", "P Quill"],
      [2, "Close the archive room", "June 2024", "P Quill"],
    ]);
    expect(grid?.columns.ref).toBe(0);
    expect(grid?.actions.map(({ ref }) => ref)).toEqual(["1", "2"]);
  });

  it("runs over two rows with merged group headings", () => {
    const [grid] = readRows(
      [
        ["No.", "Action", "Responsibility", null, "Timescale", null, "Progress"],
        [null, null, "Lead", "Support", "Start", "Finish", null],
        ["1", "Write the visitor guide", "P Quill", "J Ferry", "Apr 2024", "May 2024", "Draft written"],
      ],
      { merges: [merge(0, 0, 2, 1), merge(0, 1, 2, 1), merge(0, 2, 1, 2), merge(0, 4, 1, 2), merge(0, 6, 2, 1)] },
    );
    expect(grid?.headerRowIndexes).toEqual([0, 1]);
    expect(grid?.columns).toEqual({ ref: 0, action: 1, lead: 2, support: 3, start: 4, deadline: 5, progress: 6 });
    expect(grid?.actions[0]?.leads.map(({ name, supports }) => [name, supports])).toEqual([
      ["P Quill", undefined],
      ["J Ferry", true],
    ]);
  });

  it("runs over three rows of broken words", () => {
    const [grid] = readRows([
      ["Ref", "Recommend-", "Action", "Lead", "Target", "RAG"],
      ["", "ation", "to be", "officer", "comple-", ""],
      ["", "", "taken", "", "tion date", ""],
      ["1", "Keep better records", "Write the records guide", "P Quill", "May 2024", "G"],
    ]);
    expect(grid?.headerRowIndexes).toEqual([0, 1, 2]);
    expect(grid?.columns).toEqual({ ref: 0, recommendation: 1, action: 2, lead: 3, deadline: 4, status: 5 });
  });

  it("of three rows is told by the two nearest its cells before the group over them", () => {
    const [grid] = readRows(
      [
        ["Ref", "Action", "Responsibility", "", "Timescale", ""],
        ["", "", "Account-\nable lead", "Support", "Start", "Comp-\nletion"],
        ["", "", "(Exec)", "(Division)", "date", "date"],
        ["1", "Paint the boat green", "P Quill", "J Ferry", aDateCell("2024-04-01"), aDateCell("2024-05-31")],
      ],
      {
        merges: [
          { rowIndex: 0, columnIndex: 2, rowCount: 1, columnCount: 2 },
          { rowIndex: 0, columnIndex: 4, rowCount: 1, columnCount: 2 },
        ],
      },
    );
    expect(grid?.columns).toEqual({ ref: 0, action: 1, lead: 2, support: 3, start: 4, deadline: 5 });
  });

  it("is never a row of work right under another, though its sentences hold words that head columns", () => {
    const grids = readRows([
      ["Action", "Lead", "By when", "Impact so far"],
      ["Train every lead in the new action log", "RJ", "Sept 2024", "Done on the September training date"],
      ["Ring home by nine", "Office team", "Daily", "Progress is seen each morning"],
    ]);
    expect(grids.map(({ actions }) => actions.length)).toEqual([2]);
  });

  it("of two rows is found where the words of each make one phrase", () => {
    const [grid] = readRows([
      ["Action", "Lead", "Target", "Progress"],
      ["required", "officer", "date", "to date"],
      ["Write the visitor guide", "P Quill", "May 2024", "Draft written"],
    ]);
    expect(grid?.headerRowIndexes).toEqual([0, 1]);
    expect(grid?.actions.map(({ action }) => action)).toEqual(["Write the visitor guide"]);
  });

  it("never swallows the row of work below it or above its repeat", () => {
    const [grid] = readRows([HEADER, ROW, HEADER, ["2", "Print the guide", "J Ferry", "June 2024", ""]]);
    expect(grid?.headerRowIndexes).toEqual([0, 2]);
    expect(grid?.actions.map(({ rowIndex }) => rowIndex)).toEqual([1, 3]);
  });

  it("repeated on every page under the same title lines is one grid", () => {
    const page = (ref: string) => [
      ["Harbour Trust"],
      ["Owner:", "Head of Boats"],
      [null],
      HEADER,
      [ref, `Paint boat number ${ref}`, "P Quill", "May 2024", ""],
      [null],
    ];
    const grids = readRows([...page("1"), ...page("2"), ...page("3")]);
    expect(grids).toHaveLength(1);
    expect(grids[0]?.headerRowIndexes).toEqual([3, 9, 15]);
    expect(grids[0]?.actions.map(({ ref }) => ref)).toEqual(["1", "2", "3"]);
    expect(grids[0]?.themes).toEqual([]);
  });

  it("is not seen in a cover's labels and legend, whatever stands under them", () => {
    const page = (ref: string) => [
      ["Owner:", "Head of Boats", null, "On target"],
      [null],
      HEADER,
      [ref, "Paint every boat in the inner harbour", "P Quill", "May 2024", ""],
      [ref, "Oil the decks of every boat there is", "P Quill", "May 2024", ""],
      [null],
    ];
    expect(readRows([...page("1"), ...page("2")]).map(({ headerRowIndexes }) => headerRowIndexes)).toEqual([[2, 8]]);
  });

  it("in Welsh beside English is read by either", () => {
    const [grid] = readRows([
      ["Cyf / Ref", "Cam gweithredu / Action", "Arweinydd / Lead", "Erbyn pryd / By when", "Cynnydd / Progress"],
      ROW,
    ]);
    expect(grid?.columns).toEqual({ ref: 0, action: 1, lead: 2, deadline: 3, progress: 4 });
    const [welsh] = readRows([["Rhif", "Cam gweithredu", "Arweinydd", "Erbyn pryd", "Cynnydd"], ROW]);
    expect(welsh?.columns).toEqual({ ref: 0, action: 1, lead: 2, deadline: 3, progress: 4 });
  });

  it("with look-alike letters of another alphabet is read as its Latin twin", () => {
    const [grid] = readRows([
      ["Rеf", "Аction", "Lеad", "Ву whеn"],
      ["1", "Write the visitor guide", "P Quill", "May 2024"],
    ]);
    expect(grid?.columns).toEqual({ ref: 0, action: 1, lead: 2, deadline: 3 });
  });

  it("of an Excel table ends where the table ends, its total row left out", () => {
    const [grid] = readRows(
      [
        HEADER,
        ROW,
        ["2", "Print the guide", "J Ferry", "June 2024", ""],
        ["Total", "2", "", "", ""],
        [null],
        ["9", "Not in the table at all", "P Quill", "May 2024", ""],
      ],
      {
        tables: [
          {
            name: "Plan",
            area: { rowIndex: 0, columnIndex: 0, rowCount: 4, columnCount: 5 },
            hasHeader: true,
            hasTotals: true,
          },
        ],
      },
    );
    expect(grid?.actions.map(({ ref }) => ref)).toEqual(["1", "2"]);
  });

  it("without rows is an empty template", () => {
    const [grid] = readRows([HEADER, ["1", "", "", "", ""], ["2", "", "", "", ""]]);
    expect(grid?.actions).toEqual([]);
    expect(grid?.columns.action).toBe(1);
  });

  it("that a person corrected is read as they said", () => {
    const rows = [
      ["Pledge", "Champion", "Check-in", "RAG"],
      ["Write the visitor guide", "P Quill", "May 2024", "G"],
    ];
    expect(readRows(rows)).toEqual([]);
    const [grid] = readRows(
      rows,
      {},
      { corrections: { roles: { pledge: "action", champion: "lead", "check-in": "deadline" } } },
    );
    expect(grid?.columns).toEqual({ action: 0, lead: 1, deadline: 2, status: 3 });
    const [none] = readRows([HEADER, ROW], {}, { corrections: { roles: { progress: "none", "by when": "start" } } });
    expect(none?.columns).toEqual({ ref: 0, action: 1, lead: 2, start: 3 });
  });
});

describe("several grids on a sheet", () => {
  const staff = ["Task", "Owner", "Due date", "Status"];

  it("stand one under another, each with its own title and columns", () => {
    const grids = readRows([
      ["Boats"],
      HEADER,
      ROW,
      [null],
      ["Staff"],
      staff,
      ["Train the new crew", "J Ferry", "July 2024", "On track"],
    ]);
    expect(grids.map(({ title, columns, actions }) => [title, columns.action, actions.length])).toEqual([
      ["Boats", 1, 1],
      ["Staff", 0, 1],
    ]);
  });

  it("stand one under another though the second asks in other words, right under its banner and beside months", () => {
    const grids = readRows([
      ["1. Boats"],
      ["Ref", "Action", "Officer", "Target", "Forecast", "Progress"],
      ["1a", "Paint the boat green", "P Quill", "31/05/2024", "30/06/2024", "Half is green"],
      ["2. Staff"],
      [
        "Ref",
        "Task",
        "Resp. officer",
        "Start",
        "Complete by",
        "Apr",
        "May",
        "Jun",
        "Jul",
        "Aug",
        "Sep",
        "Oct",
        "Notes",
      ],
      ["2a", "Train the new crew", "J Ferry", "01/04/2024", "31/07/2024", "x", "x", "", "", "", "", "", "On track"],
    ]);
    expect(grids.map(({ actions }) => actions.map(({ ref, deadline }) => [ref, deadline.due]))).toEqual([
      [["1a", "2024-06-30"]],
      [["2a", "2024-07-31"]],
    ]);
  });

  it("stand side by side, with a blank column between or none", () => {
    for (const gap of [[""], []]) {
      const grids = readRows([
        [...staff, ...gap, ...staff],
        [
          "Paint the boat green",
          "P Quill",
          "May 2024",
          "Complete",
          ...gap,
          "Train the new crew",
          "J Ferry",
          "July 2024",
          "On track",
        ],
      ]);
      expect(grids.map(({ actions }) => actions.map(({ action }) => action))).toEqual([
        ["Paint the boat green"],
        ["Train the new crew"],
      ]);
    }
  });

  it("end where the headings of some other table begin", () => {
    const grids = readRows([
      HEADER,
      ROW,
      [null],
      ["Name", "Role", "Telephone", "Email"],
      ["P Quill", "Harbour master", "01632 960001", "p@example.org"],
    ]);
    expect(grids.map(({ actions }) => actions.length)).toEqual([1]);
  });
});

describe("column roles", () => {
  it.each([
    [
      [
        "Recommendation",
        "Priority",
        "Management response",
        "Responsible officer",
        "Target date",
        "Revised date",
        "Status",
      ],
      { recommendation: 0, priority: 1, action: 2, lead: 3, deadline: 4, revisedDeadline: 5, status: 6 },
    ],
    [
      ["Rec No", "Recommendation", "Agreed action", "Owner", "Original due date", "New due date", "Update"],
      { ref: 0, recommendation: 1, action: 2, lead: 3, deadline: 4, revisedDeadline: 5, progress: 6 },
    ],
    [
      [
        "Must do / should do",
        "Action required",
        "Executive lead",
        "Timescale",
        "Evidence of completion",
        "BRAG rating",
        "Progress to date",
      ],
      { recommendation: 0, action: 1, lead: 2, deadline: 3, outcome: 4, status: 5, progress: 6 },
    ],
    [
      ["Objective", "Actions", "Who", "When", "Success criteria", "Resources", "RAG"],
      { recommendation: 0, action: 1, lead: 2, deadline: 3, outcome: 4, resources: 5, status: 6 },
    ],
    [
      ["What are we going to do?", "Who will do it?", "When will it be done?", "How will we know?", "Complete?"],
      { action: 0, lead: 1, deadline: 2, outcome: 3, status: 4 },
    ],
    [
      ["Area for improvement", "Action", "Lead person", "Start date", "End date", "Completed"],
      { recommendation: 0, action: 1, lead: 2, start: 3, deadline: 4, progress: 5 },
    ],
    [
      ["Hazard", "Existing controls", "Further action required", "Action by whom", "Action by when", "Done"],
      { recommendation: 0, action: 2, lead: 3, deadline: 4, progress: 5 },
    ],
    [
      ["Action No", "Action", "Action owner", "Action deadline", "Action status", "Action taken"],
      { ref: 0, action: 1, lead: 2, deadline: 3, status: 4, progress: 5 },
    ],
    [
      ["Finding", "Recommendation", "Lead", "Implementation date", "Follow-up comments"],
      { recommendation: 0, action: 1, lead: 2, deadline: 3, progress: 4 },
    ],
    [["Milestone", "Responsible", "By", "Comments"], { action: 0, lead: 1, deadline: 2, progress: 3 }],
  ])("of %j", (header, columns) => {
    const cells: Record<string, string> = {
      action: "Write the visitor guide",
      deadline: "May 2024",
      revisedDeadline: "June 2024",
      progress: "",
      completed: "",
    };
    const byColumn = new Map(Object.entries(columns).map(([role, index]) => [index, role]));
    const row = header.map((_, index) => cells[byColumn.get(index) ?? ""] ?? "");
    expect(readRows([header, row])[0]?.columns).toEqual(columns);
  });

  it("a date in a column of its own that is completed counts as done", () => {
    const [grid] = readRows([
      ["Action", "Lead", "Due", "Date completed"],
      ["Write the visitor guide", "P Quill", "May 2024", aDateCell("2024-05-20")],
      ["Print the guide", "P Quill", "May 2024", null],
    ]);
    expect(grid?.actions.map(({ progress }) => progress.state)).toEqual(["complete", "not-stated"]);
  });

  it.each(["✓", "Yes", "Y", "x", "12/05/2024"])("%s under Completed is complete", (mark) => {
    const [grid] = readRows([
      ["Action", "Lead", "Due", "Completed"],
      ["Write the visitor guide", "P Quill", "May 2024", mark],
    ]);
    expect(grid?.actions[0]?.progress.state).toBe("complete");
  });

  it("sentences under Status are progress", () => {
    const rows = [
      ["Action", "Lead", "Status"],
      ["Write the visitor guide", "P Quill", "The draft was written and sent to the printer"],
      ["Print the guide", "P Quill", "The printer has not yet been asked for a price"],
    ];
    expect(readRows(rows)[0]?.columns).toEqual({ action: 0, lead: 1, progress: 2 });
  });

  it("the new date stands where there is a new date column", () => {
    const [grid] = readRows([
      ["Action", "Lead", "Target date", "New date"],
      ["Write the visitor guide", "P Quill", "May 2024", "July 2024"],
      ["Print the guide", "P Quill", "May 2024", ""],
    ]);
    expect(grid?.actions.map(({ deadline }) => deadline.due)).toEqual(["2024-07-31", "2024-05-31"]);
  });

  it.each([
    [["Target", "Forecast"], "May 2024", "July 2024", { deadline: 2, revisedDeadline: 3 }],
    [["Target date", "Forecast completion date"], "May 2024", "July 2024", { deadline: 2, revisedDeadline: 3 }],
    [["Forecast finish", "Target date"], "July 2024", "May 2024", { revisedDeadline: 2, deadline: 3 }],
    [["Year", "Forecast completion date"], "2024", "July 2024", { deadline: 2, revisedDeadline: 3 }],
    [["Forecast completion date", "Notes"], "July 2024", "", { deadline: 2, progress: 3 }],
    [["Target", "Forecast"], "May 2024", "£12,500", { deadline: 2 }],
    [["Target", "Forecast"], "May 2024", "Likely to slip", { deadline: 2 }],
    [["Target", "Forecast spend"], "May 2024", "£12.5k", { deadline: 2 }],
  ])("%j over %j and %j hold a new date only beside a target and over dates", (headings, first, second, columns) => {
    const [grid] = readRows([
      ["Action", "Lead", ...headings],
      ["Write the visitor guide", "P Quill", first, second],
    ]);
    expect(grid?.columns).toEqual({ action: 0, lead: 1, ...columns });
  });
});

describe("no plan", () => {
  it.each([
    [
      "a lead-less factor list",
      [
        ["Action", "Leading factor of delay", "Cost"],
        ["Write the visitor guide", "Weather", 120],
      ],
    ],
    [
      "a budget by month",
      [
        ["Activity", "Lead", "April", "May", "June", "Total"],
        ["Boat repairs", "P Quill", 120, 130, 110, 360],
        ["Crew training", "J Ferry", 20, 30, 10, 60],
      ],
    ],
    [
      "a contact list",
      [
        ["Name", "Role", "Lead", "Telephone"],
        ["P Quill", "Harbour master", "Yes", "01632 960001"],
      ],
    ],
    [
      "an agenda",
      [
        ["Item", "Topic", "Lead", "Time"],
        ["1", "Welcome and apologies", "Chair", "10.00"],
        ["2", "Boats", "P Quill", "10.10"],
      ],
    ],
    [
      "instructions",
      [
        ["How to use this workbook"],
        ["Write each action in column B and its lead in column C."],
        ["Give a deadline for every action."],
      ],
    ],
    [
      "a list of choices",
      [
        ["Action", "Status", "Lead", "RAG"],
        ["Policy", "Complete", "Chair", "Red"],
        ["Training", "Ongoing", "Clerk", "Green"],
      ],
    ],
    [
      "a count of actions",
      [
        ["Theme", "Actions", "Complete", "In progress", "Overdue"],
        ["Boats", 4, 2, 1, 1],
        ["Crew", 6, 5, 1, 0],
      ],
    ],
    ["an empty sheet", []],
  ])("is read from %s", (_, rows) => {
    expect(readRows(rows as never)).toEqual([]);
  });
});
