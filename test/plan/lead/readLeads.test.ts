import { readLeads } from "../../../src/plan/lead/readLeads";

const namesOf = (text: string) => readLeads(text).map(({ name }) => name);

describe("several leads stand together", () => {
  test.each([
    ["D Moss J Penn RRT", ["D Moss", "J Penn", "RRT"]],
    ["Programme Board. Project Lead - KM", ["Programme Board", "KM"]],
    ["Dilys Moss/ Jan van der Penn", ["Dilys Moss", "Jan van der Penn"]],
    ["Terry Moss Rents Team", ["Terry Moss", "Rents Team"]],
    ["Harvest & Bazaar Committee", ["Harvest & Bazaar Committee"]],
    ["Director of Adult Services and Housing", ["Director of Adult Services and Housing"]],
    ["Moss, Dilys", ["Dilys Moss"]],
    ["TBC", []],
  ])("%j is %j", (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});

test("a post beside a name becomes that person's role, and after a slash a lead of its own", () => {
  expect(readLeads("Terry Moss, Chief Finance Officer")).toEqual([
    { name: "Terry Moss", kind: "person", role: "Chief Finance Officer" },
  ]);
  expect(readLeads("Terry Moss / Chief Finance Officer")).toEqual([
    { name: "Terry Moss", kind: "person" },
    { name: "Chief Finance Officer", kind: "role" },
  ]);
});

test("those after a label of support are marked as supporting", () => {
  expect(readLeads("Lead: DM Support: JP")).toEqual([
    { name: "DM", kind: "initials" },
    { name: "JP", kind: "initials", supports: true },
  ]);
});

describe("a post and the place where it is held are one lead", () => {
  test.each([
    ["Matron, Emergency Department", ["Matron, Emergency Department"]],
    ["Team Manager, Tenancy Support Unit", ["Team Manager, Tenancy Support Unit"]],
    ["Corporate Director, Place", ["Corporate Director, Place"]],
    ["Head of Vehicles and Boats", ["Head of Vehicles and Boats"]],
    ["Director of Place, Regeneration and Empowerment", ["Director of Place, Regeneration and Empowerment"]],
  ])("%j", (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  test.each([
    ["Housing Manager, Rents Team", ["Housing Manager", "Rents Team"]],
    ["Head of Vehicles and Vera", ["Head of Vehicles", "Vera"]],
  ])("a post that says what it is of stands beside a team: %j", (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});

test.each([
  "Detective Chief Inspector Penn",
  "DCI Farida Penn",
  "Supt Moss",
  "Acting Chief Inspector Orla Penn",
  "ACFO Penn-Moss",
])("a rank before a name is its title: %j", (text) => {
  expect(readLeads(text)).toEqual([{ name: text, kind: "person" }]);
});

test.each(["DCI", "Housing Inspector", "ACFO Protection"])(
  "a rank without a name is a post or initials: %j",
  (text) => {
    expect(readLeads(text)).not.toContainEqual(expect.objectContaining({ kind: "person" }));
  },
);

test("agencies in a list each stand alone, and subjects of one team do not", () => {
  expect(namesOf("Police, Housing and Adult Services")).toEqual(["Police", "Housing", "Adult Services"]);
  expect(namesOf("Rents Team, Health and Safety Team")).toEqual(["Rents Team", "Health and Safety Team"]);
});

test("who supports may stand in a bracket; what a bracket says of nobody names nobody", () => {
  expect(readLeads("Orla Penn (supported by Rents Team)")).toEqual([
    { name: "Orla Penn", kind: "person" },
    { name: "Rents Team", kind: "group", supports: true },
  ]);
  expect(namesOf("TBC (Housing)")).toEqual([]);
});

test("a name in brackets after a post holds it, known given name or not", () => {
  expect(readLeads("Payroll Manager (Xanthipe Moss)")).toEqual([
    { name: "Xanthipe Moss", kind: "person", role: "Payroll Manager" },
  ]);
});

test.each(["Sarah Cook", "Mrs Porter", "Dr Cook", "D Street"])("a surname that is a post or place too: %j", (text) => {
  expect(readLeads(text)).toEqual([{ name: text, kind: "person" }]);
});

test.each([
  ["Cartographer", "role"],
  ["SRO", "role"],
  ["T/ACC", "role"],
  ["Public Lettings", "group"],
  ["Footpath Party", "group"],
  ["Friends of the Mill", "group"],
])("%j is a %s", (text, kind) => {
  expect(readLeads(text)).toEqual([{ name: text, kind }]);
});

test.each(["Orla Penn - until March", "Orla Penn from April 24", "Orla Penn (since May)"])(
  "for how long a lead holds is no part of a name: %j",
  (text) => {
    expect(namesOf(text)).toEqual(["Orla Penn"]);
  },
);

test.each([
  ["Town Clerk", "role"],
  ["Police and Crime Commissioner", "role"],
  ["Virtual School", "group"],
  ["Informatics", "group"],
])("words that no given name begins are no person: %j is a %s", (text, kind) => {
  expect(readLeads(text)).toEqual([{ name: text, kind }]);
});

test.each(["TBC once appointed", "Vacant at present", "tbc by the board"])(
  "nobody, and what is said of it: %j",
  (text) => {
    expect(readLeads(text)).toEqual([]);
  },
);

test("a body after TBC leads", () => {
  expect(namesOf("TBC Rents Team")).not.toEqual([]);
});

describe("words that join two leads part them, and those that support mark what follows", () => {
  test.each([
    ["Orla Penn in partnership with Rents Team", ["Orla Penn", "Rents Team"]],
    ["Risk Manager in conjunction with Heads of Service", ["Risk Manager", "Heads of Service"]],
    ["Volunteers, led by Olwen Moss", ["Volunteers", "Olwen Moss"]],
    ["Orla Penn via Digital Board", ["Orla Penn", "Digital Board"]],
    ["Orla Penn > Terry Moss", ["Orla Penn", "Terry Moss"]],
    ["1) Orla Penn 2) Terry Moss", ["Orla Penn", "Terry Moss"]],
    ["O Penn, T Moss and the Web Team", ["O Penn", "T Moss", "Web Team"]],
  ])("%j is %j", (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  test.each(["Orla Penn with input from HR", "Orla Penn in consultation with HR", "Orla Penn – lead; HR – support"])(
    "%j",
    (text) => {
      expect(readLeads(text)).toEqual([
        { name: "Orla Penn", kind: "person" },
        { name: "HR", kind: "group", supports: true },
      ]);
    },
  );
});

test.each([
  "Orla Penn to lead",
  "Orla Penn leading",
  "Orla Penn - interim",
  "Orla Penn tbc",
  "Possibly Orla Penn",
  "Vacant – Orla Penn covering",
  "Orla Penn (formerly Terry Moss)",
  "Orla Penn x2245",
])("what is said of a lead is no part of the name: %j", (text) => {
  expect(namesOf(text)).toEqual(["Orla Penn"]);
});

test.each(["Not yet identified", "Awaiting recruitment", "No owner", "See 1.2", "Same as R1.1"])(
  "nobody is named by %j",
  (text) => {
    expect(readLeads(text)).toEqual([]);
  },
);

test.each([
  ["Tissue Viability", "group"],
  ["Divisional Triumvirate", "group"],
  ["Lunchtime Supervisors", "group"],
  ["Weyford CAB", "group"],
  ["Age UK Weyford", "group"],
  ["Weyford BC", "group"],
  ["All HoS", "group"],
  ["Trust-wide", "group"],
  ["Grŵp Ansawdd", "group"],
  ["Rheolwr Gwasanaeth", "role"],
  ["Deputy PM", "role"],
  ["CSWO", "role"],
  ["AD Finance", "role"],
  ["Payroll Processor", "role"],
  ["Director Adult Services", "role"],
  ["Owner", "role"],
  ["AM Prevention", "role"],
  ["Age Concern Weyford", "group"],
  ["Men's Shed", "group"],
  ["Area Manager Moss", "person"],
  ["GM Moss", "person"],
  ["T/Ch Supt Moss", "person"],
  ["Dr H Moss FRCP", "person"],
  ["Muhammad Usman Tariq", "person"],
])("%j is one %s", (text, kind) => {
  expect(readLeads(text)).toEqual([{ name: text, kind }]);
});

test.each([
  "Strategic Lead - Early Help & Prevention",
  "General Manager - Women and Children",
  "Associate Director for Patient Flow and Site Management",
  "Executive Dean, Faculty of Science",
  "Chair, Quality Committee",
  "Chair of the Audit and Risk Committee",
  "AD – Housing",
  "Interim Service Manager, MASH",
  "Area Commander, Service Delivery",
])("a post with what it is of is one lead: %j", (text) => {
  expect(readLeads(text)).toEqual([{ name: text, kind: "role" }]);
});

test.each([
  ["Corporate\nLeadership\nTeam", ["Corporate Leadership Team"]],
  ["Democratic Services\nManager", ["Democratic Services Manager"]],
  ["Terry Moss, Sandra\nPenn", ["Terry Moss", "Sandra Penn"]],
])("a name broken over lines is put together: %j", (text, names) => {
  expect(namesOf(text)).toEqual(names);
});

test("two letters that are a body's too are a person's beside other initials", () => {
  expect(readLeads("FA/MT/KS").map(({ kind }) => kind)).toEqual(["initials", "initials", "initials"]);
  expect(readLeads("MT")).toEqual([{ name: "MT", kind: "group" }]);
});

test.each(["Xanthipe Lowe Payroll Officer", "Payroll Officer Xanthipe Lowe", "Payroll Officer: Xanthipe Lowe"])(
  "a name nobody knows is told from the post beside it: %j",
  (text) => {
    expect(readLeads(text)).toEqual([{ name: "Xanthipe Lowe", kind: "person", role: "Payroll Officer" }]);
  },
);

test("all who hold a post in a bracket are leads, and a post with a comma inside is the person's before it", () => {
  expect(namesOf("Rents Officers (Terry Moss & Orla Penn)")).toEqual(["Rents Officers", "Terry Moss", "Orla Penn"]);
  expect(readLeads("Orla Penn, Policy and Performance Manager")).toEqual([
    { name: "Orla Penn", kind: "person", role: "Policy and Performance Manager" },
  ]);
});

test("a post with its own holder in a bracket is not the person's before it", () => {
  expect(readLeads("Chief Nurse (Orla Penn), Chief Medical Officer (Terry Moss)")).toEqual([
    { name: "Orla Penn", kind: "person", role: "Chief Nurse" },
    { name: "Terry Moss", kind: "person", role: "Chief Medical Officer" },
  ]);
});

describe("a label that says in what way one leads is no lead", () => {
  test.each([
    ["Executive: Chief Nurse\nOperational: Orla Penn", ["Chief Nurse", "Orla Penn"]],
    ["Strategic: Head of Rents\nDay to day: Terry Moss", ["Head of Rents", "Terry Moss"]],
    ["Internal: Orla Penn External: Weyford Council", ["Orla Penn", "Weyford Council"]],
    ["Internal - Orla Penn, External - Weyford Council", ["Orla Penn", "Weyford Council"]],
    ["Primary: OP, Secondary: TM", ["OP", "TM"]],
    ["Delivery: Rents Team; Oversight: Audit Committee", ["Rents Team", "Audit Committee"]],
  ])("%j is %j", (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  test.each(["Internal Audit: Orla Penn", "Corporate - Legal"])("what stands before the mark leads too: %j", (text) => {
    expect(namesOf(text)).toHaveLength(2);
  });

  test("the same word alone is the lead, and a post keeps its last word", () => {
    expect(namesOf("Delivery")).toEqual(["Delivery"]);
    expect(readLeads("Chief Executive: Orla Penn")).toEqual([
      { name: "Orla Penn", kind: "person", role: "Chief Executive" },
    ]);
  });

  test("partners and who stands by support", () => {
    expect(readLeads("Lead: OP Backup: TM").map(({ supports }) => supports)).toEqual([undefined, true]);
    expect(readLeads("Partners: Weyford Council")).toEqual([
      { name: "Weyford Council", kind: "group", supports: true },
    ]);
  });
});

test("a post before a colon is of the person after it, not of the one before", () => {
  expect(readLeads("Orla Penn, Project Manager: Terry Moss")).toEqual([
    { name: "Orla Penn", kind: "person" },
    { name: "Terry Moss", kind: "person", role: "Project Manager" },
  ]);
});

test.each([
  ["Marle Valley Fire & Rescue", "group"],
  ["Search and Rescue", "group"],
  ["Weyford Parks & Gardens", "group"],
  ["Office of the Police and Crime Commissioner", "group"],
  ["Office of the Registrar and Secretary", "group"],
  ["Deputy Police and Crime Commissioner", "role"],
  ["Police, Fire and Crime Commissioner", "role"],
  ["Moss & Sons", "group"],
  ["Penn & Co", "group"],
  ["Marle & Moss Solicitors", "group"],
])("a joining word inside one name parts nothing: %j is one %s", (text, kind) => {
  expect(readLeads(text)).toEqual([{ name: text, kind }]);
});

test.each([
  ["Orla Penn and Rescue Team", ["Orla Penn", "Rescue Team"]],
  ["Police, Fire & Rescue", ["Police", "Fire & Rescue"]],
  ["Sandra Parks & HR", ["Sandra Parks", "HR"]],
  ["Weyford Council & Partners", ["Weyford Council", "Partners"]],
  ["Office of the Chief Executive and Rents Manager", ["Office of the Chief Executive", "Rents Manager"]],
])("between two names it parts them: %j is %j", (text, names) => {
  expect(namesOf(text)).toEqual(names);
});

test.each([
  ["Pro-Vice-Chancellor", "role"],
  ["Pro-Vice-Chancellors", "group"],
  ["Co-Vice-Chair", "role"],
  ["Under-Secretary", "role"],
  ["Past-President", "role"],
  ["Secretary-General", "role"],
  ["Chair-Elect", "role"],
  ["Nurse-in-Charge", "role"],
  ["Terry Moss-Cook", "person"],
  ["Terry Moss-General", "person"],
])("a hyphenated post is a post, a double surname a person's: %j is a %s", (text, kind) => {
  expect(readLeads(text)).toEqual([{ name: text, kind }]);
});

test.each([
  "Orla Penn 12/05/23",
  "Orla Penn 12.5.2023",
  "Orla Penn by 12/05/23",
  "Orla Penn 12/5",
  "Orla Penn 12 May 2023",
  "Orla Penn, 12th May",
  "Orla Penn May 2023",
  "Orla Penn Sept-23",
  "Orla Penn 2023-24",
  "Orla Penn Q3",
  "12/05/23 Orla Penn",
])("a date in a lead cell names nobody: %j", (text) => {
  expect(readLeads(text)).toEqual([{ name: "Orla Penn", kind: "person" }]);
});

test.each(["May Penn", "April Moss", "Vision 2030 Board", "Q3 Panel"])(
  "what only looks like a date stays in the name: %j",
  (text) => {
    expect(namesOf(text)).toEqual([text]);
  },
);

test.each([
  "Marle Consulting",
  "Marle Consulting Ltd",
  "Orla Penn Associates",
  "Marle Solutions",
  "Marle Holdings",
  "Marle Technologies",
  "Marle Homes",
  "Marle Builders",
  "Marle Inc",
])("a firm is a group, known or not: %j", (text) => {
  expect(readLeads(text)).toEqual([{ name: text, kind: "group" }]);
});

test("a firm's word in small letters still says who is asked", () => {
  expect(readLeads("Orla Penn consulting HR")).toEqual([
    { name: "Orla Penn", kind: "person" },
    { name: "HR", kind: "group", supports: true },
  ]);
});
