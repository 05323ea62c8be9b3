import { aCell } from "../../fixtures/aCell";
import { aDateCell } from "../../fixtures/aDateCell";
import { readRows } from "../../fixtures/readRows";

const bold = (text: string) => aCell({ value: text, bold: true });
const filled = (fill: string) => aCell({ value: null, fill });

describe("plans as public bodies lay them out", () => {
  it("a regulator's must-dos, merged down their actions, under domains in a column", () => {
    const [grid] = readRows([
      ["Bay Trust: inspection action plan"],
      [null],
      [
        "Domain",
        "Must do / should do",
        "Action(s) to be taken",
        "Executive lead",
        "Operational lead",
        "Target completion date",
        "BRAG",
        "Progress update (June 2024)",
      ],
      [
        "Safe",
        "Staff must be trained",
        "Roll out training to all wards",
        "Chief Nurse",
        "P Quill",
        aDateCell("2024-09-30"),
        "A",
        "80% trained",
      ],
      ["", "", "Audit training every month", "Chief Nurse", "J Ferry", aDateCell("2024-07-31"), "G", ""],
    ]);
    expect(grid?.columns).toEqual({ recommendation: 1, action: 2, lead: 3, deadline: 5, status: 6, progress: 7 });
    expect(grid?.actions.map(({ theme, recommendation, status }) => [theme, recommendation, status?.status])).toEqual([
      [0, "Staff must be trained", "one-month-behind"],
      [0, "Staff must be trained", "on-target"],
    ]);
  });

  it("a school's priorities, each over a table with the same headings", () => {
    const header = ["Objective", "Actions", "Lead", "Timescale", "Resources/Cost", "Monitoring"].map(bold);
    const [grid, ...others] = readRows([
      ["School improvement plan 2024-25"],
      [bold("Key Priority 1: Reading")],
      ["Success criteria: scores rise"],
      header,
      ["1.1 Phonics", "Train all staff in phonics", "Mrs Oar", "Oct 2024", "£500", ""],
      [null],
      [bold("Key Priority 2: Behaviour")],
      header,
      ["2.1 Attendance", "Weekly attendance meetings", "Mr Stern", "Weekly", "", ""],
    ]);
    expect(others).toEqual([]);
    expect(grid?.themes.map(({ ref, title }) => [ref, title])).toEqual([
      ["Key Priority 1", "Reading"],
      ["Key Priority 2", "Behaviour"],
    ]);
    expect(grid?.actions.map(({ theme }) => theme)).toEqual([0, 1]);
  });

  it("a tracker without an action column: the recommendations are the work", () => {
    const [grid] = readRows([
      ["No", "Recommendation", "Owner", "Target date", "Status"],
      ["1", "Keep the boats safe at night", "P Quill", "June 2024", "Open"],
    ]);
    expect(grid?.columns).toEqual({ ref: 0, action: 1, lead: 2, deadline: 3, status: 4 });
  });

  it("questions under the header are part of it", () => {
    const [grid, ...others] = readRows([
      ["Action", "Lead", "Deadline", "Status"],
      ["What needs to be done?", "Who is responsible?", "By when?", "RAG rating"],
      ["Train teaching assistants in reading", "Mrs Oar", "Dec 2024", "Green"],
    ]);
    expect(others).toEqual([]);
    expect(grid?.headerRowIndexes).toEqual([0, 1]);
    expect(grid?.actions).toHaveLength(1);
  });

  it("who and when in one column are both read from it", () => {
    const [grid] = readRows([
      ["Actions", "By whom and by when", "Outcome", "Progress"],
      ["Recruit two case officers", "P Quill by 30 September 2024", "On time", "Advert out"],
    ]);
    expect(grid?.actions[0]).toMatchObject({ leads: [{ name: "P Quill" }], deadline: { due: "2024-09-30" } });
  });

  it("an unknown heading over sentences is the action where lead and deadline are clear", () => {
    const [grid] = readRows([
      ["Our promise", "Lead", "By when", "How are we doing?"],
      ["We will answer letters within ten days", "P Quill", "May 2024", "Begun"],
    ]);
    expect(grid?.columns).toEqual({ action: 0, lead: 1, deadline: 2, progress: 3 });
  });

  it("answers under “Complete (Y/N)” are progress", () => {
    const [grid] = readRows([
      ["Action", "Owner", "Complete (Y/N)"],
      ["Back up the servers nightly", "P Quill", "Y"],
      ["Test restoring the servers", "P Quill", "N"],
    ]);
    expect(grid?.actions.map(({ progress }) => progress.state)).toEqual(["complete", "not-started"]);
  });

  it("a legend beside the title gives fills their own meaning", () => {
    const [grid] = readRows([
      ["Equality plan", null, null, filled("#00B050"), "Complete"],
      ["Position as at 31st March 2024", null, null, filled("#FFC000"), "In progress"],
      [null],
      ["Action", "Lead", "Timescale", "RAG"],
      ["Run sessions for older people", "Library Manager", "Ongoing", filled("#00B050")],
      ["Review the bus passes", "Transport Lead", "March 2025", filled("#FFC000")],
    ]);
    expect(grid?.asAt).toBe("2024-03-31");
    expect(grid?.actions.map(({ status }) => status?.status)).toEqual(["complete", "on-target"]);
  });

  it("parent rows without a lead head their numbered parts", () => {
    const [grid] = readRows([
      ["#", "Task", "Owner", "Due date", "% complete"],
      [1, "Data mapping"],
      [1.1, "List all systems holding data", "P Quill", "May 2024", "50%"],
    ]);
    expect(grid?.themes.map(({ ref, title }) => [ref, title])).toEqual([["1", "Data mapping"]]);
    expect(grid?.actions.map(({ ref, theme }) => [ref, theme])).toEqual([["1.1", 0]]);
  });

  it("totals, signatures and a key may all follow the last action", () => {
    const [grid] = readRows([
      ["Action", "Lead", "When", "Status"],
      ["Paint the boats green", "P Quill", "May 2024", "Green"],
      ["Total actions", 1, "", ""],
      [null],
      ["Signed:", "", "Date:"],
      ["Chair of Governors"],
      [null],
      ["Key:"],
      [aCell({ value: "Green", fill: "#00B050" }), "On track"],
      [aCell({ value: "Red", fill: "#FF0000" }), "Overdue"],
    ]);
    expect(grid?.actions).toHaveLength(1);
    expect(grid?.themes).toEqual([]);
  });

  it.each([
    ["quarter", ["Progress Q1", "Progress Q2", "Progress Q3"]],
    ["month", ["April", "May", "June"]],
  ])("sentences in a column a %s: the last that holds any is the progress", (_, headings) => {
    const [grid] = readRows([
      ["Action", "Lead", "Deadline", ...headings],
      [
        "Write the visitor guide",
        "P Quill",
        "Sept 2024",
        "Work has started on the guide",
        "The guide is now complete",
        "",
      ],
    ]);
    expect(grid?.columns.progress).toBe(4);
    expect(grid?.actions[0]?.progress.state).toBe("complete");
  });

  it("headings that carry their instructions in brackets go by the words before them", () => {
    const [grid] = readRows([
      [
        "Action (what will be done to address the issue that was identified, and how it will be embedded across the whole of the service)",
        "Lead officer (name and job title)",
        "Timescale (date by which the action will be complete)",
        "RAG (red, amber, green)",
      ],
      ["Train the new crew in safety", "J Ferry", "June 2024", "Amber"],
    ]);
    expect(grid?.columns).toEqual({ action: 0, lead: 1, deadline: 2, status: 3 });
  });

  it("a description stands for the action where its title is a single word", () => {
    const [grid] = readRows([
      ["ID", "Action title", "Description", "Assigned to", "Due date", "Status"],
      [1, "Guide", "Write a visitor guide for the harbour", "P Quill", "May 2024", "Open"],
    ]);
    expect(grid?.columns.action).toBe(2);
  });
});
