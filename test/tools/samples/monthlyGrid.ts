import type { SampleCell, SampleWorkbook } from "./SampleSheet";

/** The colours of the legend, by the first letter of what they mean. */
const FILLS: Readonly<Record<string, string>> = {
  p: "#9BC2E6",
  t: "#00B050",
  b: "#FFC000",
  o: "#FF0000",
  r: "#7030A0",
  s: "#808080",
  "?": "#FFC7CE", // a colour somebody used that the legend does not know
};

const head = (v: string): SampleCell => ({ v, bold: true, fill: "#EDEDED", centre: true });
// Two of the headings hold look-alike letters of another alphabet, as text that came through a scanner does.
const MONTHS = ["April", "Мау", "June", "July", "Aug", "Sep", "Oct", "Νον", "Dec", "Jan", "Feb", "Mar"];
const HEADER: readonly SampleCell[] = [
  head("Ref."),
  head("Action"),
  head("Lead"),
  ...MONTHS.map(head),
  head("Comment / Corrective Action"),
];

const flowing = (v: string): SampleCell => ({ v, flows: true });

const blank = (count: number): SampleCell[] => Array.from({ length: count }, () => null);

/** The cover block that every printed page repeats: owner and date at the left, the legend at the right. */
const cover: readonly (readonly SampleCell[])[] = [
  [
    {
      v: "Key Objective CS4: To run a council tax service that residents find quick, right and kind",
      bold: true,
      size: 12,
    },
  ],
  [
    { v: "Monthly Progress Update", bold: true, flows: true },
    ...blank(6),
    { fill: FILLS.p },
    flowing("Programmed dates"),
    ...blank(2),
    { fill: FILLS.o },
    flowing("Over one month behind"),
  ],
  [
    { v: "Owner:", bold: true },
    "Head of Revenues",
    ...blank(5),
    { fill: FILLS.t },
    flowing("On target"),
    ...blank(2),
    { fill: FILLS.r },
    flowing("Reprogrammed/extended"),
  ],
  [
    { v: "Date:", bold: true },
    "February 2026",
    ...blank(5),
    { fill: FILLS.b },
    flowing("One month behind"),
    ...blank(2),
    { fill: FILLS.s },
    flowing("Suspended"),
  ],
  [],
];

const theme = (ref: string, title: string, words = ""): readonly SampleCell[] => [
  { v: ref, bold: true },
  { v: words ? `${title} ${words}` : title, bold: true },
];

/** `months` holds one letter of FILLS for each month from April, "." for No Fill; capitals also hold their letter as text. */
const action = (ref: string, text: string, lead: string, months: string, comment: string): readonly SampleCell[] => [
  ref,
  text,
  lead,
  ...[...months].map((m): SampleCell => {
    if (m === ".") return null;
    const fill = FILLS[m.toLowerCase()];
    return m === m.toLowerCase() ? { ...(fill ? { fill } : {}) } : { v: m, ...(fill ? { fill } : {}), centre: true };
  }),
  comment,
];

const pages: readonly (readonly (readonly SampleCell[])[])[] = [
  [
    theme("31.1 (C1)", "Collect what is due, fairly and early.", "On target."),
    action(
      "C1a",
      "Review who does what when a bill is not paid.",
      "Dilys Marchetti/ Owen Braithwaite",
      "..tttt......",
      "COMPLETE",
    ),
    action(
      "C1b",
      "Make sure there is time for early calls.",
      "Dilys Marchetti/ Owen Braithwaite",
      "..ttttttt...",
      "COMPLETE Two officers trained and in post.",
    ),
    action(
      "C1c",
      "Review old debts and the way they are written off.",
      "Dilys Marchetti",
      "pppppptttb..",
      "Three month extension requested to finish the oldest cases.",
    ),
    action(
      "C1d",
      "Send a plain reminder before a final notice.",
      "Priya Vanterpool",
      "....tttttt..",
      "Trial running in two wards. First figures promising.",
    ),
    action("C1e", "Stop sending bills to empty homes.", "Dilys Marchetti", "tttT........", "COMPLETE"),
  ],
  [
    action(
      "C1f",
      "Nobody checks that payment plans are kept to.",
      "Wim Achterberg",
      "....bbbbbb..",
      "Report written. Delayed: the extract from the new system is not available.",
    ),
    action(
      "C1g",
      "Tell residents sooner when a discount ends.",
      "Priya Vanterpool , Dilys Marchettl",
      "......pppppp",
      "Letters drafted, not yet sent.",
    ),
    action("C1h", "Create a SMART plan for the oldest debts.", "", "......pp....", "To be started in April 2026."),
    theme("31.2 (C2)", "Help people who cannot pay."),
    action(
      "C2a",
      "Agree with the advice agencies who does what.",
      "Dilys Marchetti / Gwenllian Probert",
      "tttttt......",
      "COMPLETE Agreement signed in September.",
    ),
    action(
      "C2b",
      "Hold two events with the food banks.",
      "Dilys Marchetti/Gwenllian Probert",
      "...ttttt....",
      "COMPLETE Both events held. Third planned.",
    ),
    action(
      "C2c",
      "Use local data to find who is missing out.",
      "Gwenllian Probert",
      "....tttttt?.",
      "Work ongoing with the Research Team (RT).",
    ),
    action("C2d", "Clear measures of success.", "RT", "..........p.", ""),
  ],
  [
    theme("31.3 (C3)", "Make the service easy to reach.", "Work ongoing."),
    action(
      "C3a",
      "Ask residents what gets in their way.",
      "Dilys Marchetti",
      "tttttttt....",
      "COMPLETE Survey analysed, findings in the service plan.",
    ),
    action(
      "C3b",
      "Answer the telephone within two minutes.",
      "Owen Braithwaite",
      "bbbooooooo..",
      "The date of November 2025 was missed, call-back system late.",
    ),
    action(
      "C3c",
      "Offer appointments in the evening.",
      "Owen Braithwaite/ 0wen Braithwaite",
      "......tttt..",
      "Two evenings a month since October.",
    ),
    action(
      "C3d",
      "Leaflets are not in the libraries.",
      "Priya Vanterpool",
      "...tttttt...",
      "COMPLETE Leaflets in all nine libraries.",
    ),
    action(
      "C3e",
      "Understand who does not use the service.",
      "Priya Vanterpool",
      "............",
      "Not due until July 2026.",
    ),
  ],
  [
    theme("31.5 (C5)", "Standards, targets and how they are met."),
    action(
      "C5a",
      "Develop service standards and publish them.",
      "Dilys Marchetti/ Tomos Eastaugh",
      "tttttt......",
      "COMPLETE",
    ),
    action(
      "C5b",
      "Report on them to the Scrutiny Committee.",
      "Tomos Eastaugh",
      "....tttttt..",
      "First report in November, next due in March 2026.",
    ),
    action(
      "C5c",
      "Make sure the standards can be paid for.",
      "Tomos Eastaugh",
      "ssssssssss..",
      "Suspended until the budget is set.",
    ),
    action(
      "C5d",
      "Show what each pound collects.",
      "Wim Achterberg",
      "....pppptt..",
      "Costs collected for two services. Comparison with three councils to follow.",
    ),
    action(
      "C5e",
      "Replace the letters of the old system.",
      "Dilys Marchetti /Wim Achterberg",
      "pppprrrrrr..",
      "Reprogrammed to June 2026, approved by the Board in January.",
    ),
  ],
  [
    theme("31.6 (C6)", "People and training.", "Due later in the year."),
    action(
      "C6a",
      "Write a training plan that says what each course costs.",
      "Kit Sandiford / Priya Vanterpool/ Una Frobisher",
      "...tttttttt.",
      "COMPLETE Plan drafted. On target for April 2026.",
    ),
    action(
      "C6b",
      "Give every officer objectives of their own.",
      "Kit Sandiford",
      "......tttt..",
      "Half of the team done so far.",
    ),
    action(
      "C6c",
      "Swap officers between teams for a month.",
      "Una Frobisher",
      "............",
      "No longer required, teams have merged.",
    ),
    theme("31.7 (C7)", "Systems."),
    action(
      "C7a",
      "Test each release before it goes live.",
      "Wim Achterberg",
      "tttttttttt..",
      "Each release tested since May.",
    ),
    action(
      "C7b",
      "Let residents see their account on a telephone.",
      "Wim Achterberg/ Head of ICT",
      "....bbbbbo..",
      "Review of roles delayed, waiting for the supplier.",
    ),
    action(
      "C7c",
      "The two systems do not talk to each other.",
      "Wim Achterberg",
      "........pppp",
      "Not due until 2026 but quick wins have been taken.",
    ),
  ],
];

const rows: (readonly SampleCell[])[] = [];
const merges: string[] = [];
for (const [index, page] of pages.entries()) {
  if (index > 0) rows.push([], []);
  merges.push(`A${rows.length + 1}:P${rows.length + 1}`);
  rows.push(...cover, HEADER);
  for (const row of page) {
    rows.push(row);
    if (row.length === 2) merges.push(`B${rows.length}:P${rows.length}`);
  }
}

/** A monthly grid: the header and the legend on every page, status held in colours alone, scanner's letters. */
export const monthlyGrid: SampleWorkbook = {
  file: "monthly-grid.xlsx",
  title: "Monthly grid",
  about: "Saltmere District Council, council tax: header and legend on every page, status held in colours alone",
  sheets: [
    {
      name: "February 2026",
      widths: [10, 40, 22, ...MONTHS.map(() => 5.5), 44],
      rows,
      merges,
      printArea: `A1:P${rows.length}`,
      bordered: [1, rows.length],
    },
  ],
};
