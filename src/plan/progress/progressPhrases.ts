import { wordSet } from "./wordSet";

/** What a phrase says of the work, before its surroundings ("not", "will be", "previously") are heard. */
export type Signal =
  | "complete"
  | "part"
  | "begun"
  | "on-target"
  | "not-started"
  | "intention"
  | "not-due"
  | "delayed"
  | "extension"
  /** "moved to": a new date where a date follows, else a change of something else. */
  | "moved"
  | "suspended"
  | "superseded"
  | "act"
  /** Takes back a delay or a suspension told before it. */
  | "resumed"
  /** Words that look like a state and are the subject of the work ("late payments"): they say nothing. */
  | "decoy";

/**
 * Phrases and what they say. `|` parts alternatives for one word. The longest phrase that fits decides. Where a verb is
 * not listed, its form speaks ("circulated" is an act): see findEvidence.
 */
export const PHRASES: Readonly<Record<Signal, readonly string[]>> = {
  complete: [
    "complete|completed|achieved|done|delivered|finished|implemented|closed|actioned|discharged|concluded|fulfilled",
    "finalised|finalized|ratified",
    "compelte|compelted|completd|compleated|compleate|comlete|comleted|acheived|implimented|implemeted",
    "adopted by",
    "installed|repaired|replaced|fitted|erected|demolished|refurbished|redecorated|decommissioned",
    "embedded",
    "version|site|website|system|service|portal|page|form|app|dashboard|helpline|number live",
    "met in full",
    "reopened|re opened",
    "launched",
    "issued to all",
    "rolled out to|across all",
    "transferred|moved to|into bau",
    "transferred|moved to|into business as usual",
    "action closed|complete|completed",
    "in place",
    "now live",
    "gone|went|is|now live",
    "signed off",
    "✓|✔|☑",
    "fully met",
    "fully implemented|embedded|complete|completed|achieved|operational|compliant|delivered",
    "up and running",
    "now embedded|operational|established",
    "job|task done",
    "no further action",
    "no further action required|needed|necessary",
    "cwblhawyd|gorffennwyd|cyflawnwyd|cwblhau",
    "wedi cwblhau|gorffen|cyflawni",
    "wedi'i gwblhau|chwblhau|gyflawni|orffen|cwblhau",
    "wedi ei gwblhau|chwblhau|gyflawni|orffen|cwblhau",
    "wedi eu cwblhau",
    "mewn lle",
  ],
  part: [
    "partly|partially|part|mostly|largely|substantially|nearly|almost|virtually complete|completed|done|achieved|met|delivered|implemented|actioned",
    "partly|partially|largely|mostly|substantially in place",
    "partly|partially",
    "half complete|completed|done",
    "complete|completed except|apart|bar",
    "complete|completed subject to",
    "complete|completed in part",
    "in part",
    "not fully|entirely|wholly complete|completed|implemented|delivered|achieved|met|embedded|actioned|done",
    "not yet fully|entirely complete|completed|implemented|delivered|achieved|met|embedded|actioned|done",
    "not all complete|completed|done|delivered|implemented",
    "wedi'i gwblhau|chwblhau yn rhannol",
    "wedi'i rannol gwblhau",
    "cwblhawyd yn rhannol",
    "yn rhannol",
    "rhannol",
  ],
  begun: [
    "work|working on this|it",
    "running|proceeding|piloting|piloted",
    "started|begun|began|commenced|initiated|mobilised|kicked",
    "underway|ongoing|continuing|continues|continued|progressing|progressed|evolving|advancing",
    "under way|development|review|construction|consideration|discussion",
    "on going",
    "in progress|hand|process|train|development|draft|production|preparation|consultation|negotiation|discussion|discussions|delivery",
    "in progres|progess|prgress|planning",
    "ongong|ongoign|onging|wip|bau",
    "business as usual",
    "in final stages",
    "being",
    "work|works|working continues|continue|continuing|progresses",
    "good|steady|some|significant|further|much progress",
    "progress made",
    "nearing|near|approaching completion",
    "in the process",
    "at draft|planning|procurement|consultation|design stage",
    "draft|planning|procurement|consultation|design|drafting|testing|early stage|stages",
    "draft form|version|format",
    "first draft|drafts",
    "open",
    "currently",
    "regular|monthly|weekly|quarterly meetings|meeting",
    "nearly|almost there",
    "awaiting|await|awaits response|responses|reply|replies|feedback|comments|quote|quotes|quotation|quotations|decision",
    "awaiting|await|awaits outcome|outcomes|delivery|results|confirmation|information|report|advice|a|the reply",
    "awaiting|await|awaits a|the|their reply|response|decision|outcome|report",
    "waiting for|on",
    "up to date",
    "trial|pilot|consultation|survey|review|scheme|project ends|runs|closes|finishes|concludes",
    "ar y gweill",
    "yn mynd rhagddo",
    "mynd rhagddo",
    "ar waith",
    "wedi dechrau|cychwyn",
    "dechreuwyd|cychwynnwyd|parhaus|parhau",
    "yn parhau",
  ],
  "on-target": [
    "on target|track|schedule|course|plan|time|programme",
    "ahead of schedule|target|plan|time|programme",
    "ar amser|darged|drywydd",
    "ar y trywydd iawn",
    "no concerns|issues",
  ],
  "not-started": [
    "incomplete|unmet|unfinished|unresolved|unachieved",
    "not started|begun|commenced|actioned|initiated",
    "not yet started|begun|commenced|actioned|underway|initiated",
    "no progress|action|work|start|movement|activity",
    "been no progress|action|work|movement|activity",
    "yet|still to start|begin|commence",
    "yet to be started|begun|commenced|actioned",
    "nothing done|started|yet",
    "outstanding",
    "unstarted",
    "awaiting start|commencement",
    "✗|✘|☒|☐",
    "heb ddechrau|gychwyn",
    "heb ei ddechrau|gychwyn|gwblhau",
    "dim cynnydd",
  ],
  intention: [
    "expected|anticipated|forecast|estimated|due by|in|for",
    "completion|delivery|implementation|publication expected|due|planned|anticipated|scheduled",
    "will|shall|should|must|would|intend|intends|intended|intention|proposed|propose|proposes|proposal|aim|aims|hope|hopes|hoped",
    "we'll|it'll|they'll",
    "to be",
    "to follow",
    "begins|starts|commences|opens|launches in|on|next|from|after|later",
    "going to",
    "planned",
    "plan|plans|planning|planned|expected|expect|expects|scheduled|anticipated|due|looking|seeking|hoping to",
    "planned|scheduled|pencilled|programmed for|in",
    "need|needs|needed|required|requires",
    "yet|still|remains|remain to",
    "next steps|step",
    "awaiting|awaits|await|pending",
    "to do|start|begin|commence",
    "i'w gwblhau|chwblhau|wneud|drafod|gynnal",
    "bydd|byddwn|bwriedir|angen",
  ],
  "not-due": [
    "not due",
    "not yet due",
    "not due until|till|before|to",
    "not yet due until|till|before",
    "not due to start|commence|begin|be|report",
    "due later",
    "later in year",
    "later in the year",
    "not required until|till|before",
    "not scheduled until|till|before|to",
    "ddim yn ddyledus",
    "heb gyrraedd",
  ],
  delayed: [
    "taking|taken longer",
    "cannot be met|achieved",
    "will|can not meet|achieve|hit",
    "unsuccessful|blocked|hampered|hindered|obstructed|stuck|thwarted|prevented",
    "prevented|stopped by|from|any|us|work|progress",
    "unlikely to meet|achieve|complete|finish|be",
    "slower than planned|expected|anticipated|intended",
    "delayed|delay|delays|slipped|slippage|slipping|overdue|late|missed|behind|stalled|overran|overrun|lapsed",
    "behind schedule|target|plan|programme|time|profile|timetable",
    "off track|target|schedule|course|plan|profile|programme|trajectory",
    "held up",
    "date|deadline passed|elapsed",
    "date|deadline has passed|elapsed",
    "delyed|dealyed",
    "no|insufficient resource|resources|capacity|funding|budget",
    "running late|behind",
    "not been|yet met|achieved",
    "target|deadline|milestone|date not met|achieved",
    "failed to meet",
    "oedi|oediad|gohiriwyd",
    "wedi'i oedi|ohirio",
    "ar ei hôl|hol",
  ],
  extension: [
    "carried|rolled forward|over to|into",
    "extension requested|agreed|sought|approved|granted|needed|required|given|to|until|of",
    "extension has been requested|agreed|sought|approved|granted",
    "extension being sought|requested",
    "request|requested|requesting|seek|seeking|sought|agreed|granted extension",
    "request|requested|requesting|seek|seeking|sought|agreed|granted an extension",
    "pushed|put|moved|knocked back",
    "deadline|date|target|timescale|timescales|completion extended|moved|revised|changed|reset|rescheduled|pushed|deferred",
    "target|completion|due|implementation|end date extended|moved|revised|changed|reset|rescheduled|pushed|deferred",
    "deadline|date|target|timescale has been extended|moved|revised|changed|reset|rescheduled|pushed|deferred",
    "date|deadline has now been extended|moved|revised|changed|reset",
    "extended|revised|new|amended deadline|timescale|timescales|date|dates|target|completion",
    "extended|revised|amended timetable",
    "revised|new|amended target|completion|due|implementation|end|delivery|go date",
    "reprogrammed|rescheduled|rephased|reprofiled|retimed",
    "re programmed|scheduled|phased|profiled|timetabled",
    "postponed|deferred",
    "timescale|deadline slipped to",
    "estyniad",
    "dyddiad newydd",
  ],
  moved: [
    "now expected|due|anticipated|scheduled|planned|targeted",
    "now expected|due|anticipated|scheduled|planned|likely|estimated|targeted|aiming in|by|for",
    "extend|extended|moved|revised|changed|reset|pushed|deferred|postponed|put|slipped|carried to|until|till|into",
    "extended|moved|revised|changed|deferred|postponed from",
  ],
  suspended: [
    "on hold",
    "put|placed|remains|currently on hold",
    "suspended|paused|halted|frozen|shelved|parked|stopped",
    "in abeyance",
    "deferred|postponed indefinitely",
    "no longer proceeding yet",
    "ar stop",
    "wedi'i atal|hatal|atal",
    "ataliwyd",
  ],
  superseded: [
    "superseded|supersedes|abandoned|withdrawn|cancelled|canceled|discontinued|obsolete|dropped|redundant",
    "no longer required|needed|relevant|applicable|necessary|valid|appropriate|a|an|being|pursued|proceeding|going|part|in|to",
    "not required|applicable|relevant|needed|proceeding|pursued",
    "not being pursued|progressed",
    "stood|standing down",
    "rejected|descoped|scrapped|superceded|ceased",
    "ended early",
    "no longer applies|apply",
    "removed from plan|scope|the",
    "de scoped",
    "recommendation|recommendations|action|proposal was|is|were|are not accepted|agreed|supported",
    "recommendation|recommendations|action|proposal not accepted|supported",
    "not taken forward",
    "not being taken forward",
    "no longer being progressed|taken|considered",
    "not to be pursued|progressed",
    "overtaken by",
    "replaced by|with",
    "subsumed|merged|incorporated|absorbed|consolidated into|within|with|in|by",
    "wedi'i ddisodli",
    "disodlwyd",
    "ddim yn berthnasol",
    "dim angen",
    "ddim angen mwyach",
  ],
  act: [
    "held|met|written|sent|made|set|given|taken|sought|brought|built|drawn|run|led|found|shown|chosen|undertaken|bought|told",
    "cut|sold|sown|dug|hung|lent|swept|laid|felt|split|lit|fed|read|sung|thrown|caught|fought|hired|hit",
    "seen|spoken|put|gone|paid|kept|won|laid|grown|wrote|gave|took|spoke|drew|chose|ran|saw|got",
    "includes|identifies|incorporates|provides|contains|attends|monitors|covers|reflects|supplying",
    "meeting|meetings|workshop|workshops|session|sessions|visit|visits|training|interview|interviews planned|scheduled|arranged|booked|organised",
    "consultation|survey|pilot|trial|tender|recruitment|review|campaign|procurement|project|programme launched",
    "consultation|survey|pilot|trial|tender|recruitment|review|campaign|procurement|project|programme was launched",
    "consultation|survey|pilot|trial|tender|recruitment|review|campaign|procurement|project|programme has|have been launched",
    "cyfarfod wedi'i gynnal",
    "cynhaliwyd|drafftiwyd|paratowyd|penodwyd|trafodwyd",
  ],
  resumed: [
    "restarted|resumed|recommenced|reinstated|reopened",
    "back on track|target|schedule|course",
    "now on track|target|schedule|course",
    "caught up",
    "re started|commenced|opened|instated",
  ],
  decoy: [
    "first aid|class|floor|language|team",
    "no update|updates",
    "no update|updates received|provided|available|given|submitted",
    "update|updates awaited|requested|required|needed|outstanding|pending|overdue",
    "awaiting|await|awaits update|updates",
    "incomplete form|forms|application|applications|record|records|data|return|returns|information|claim|claims",
    "than planned|expected|anticipated|intended",
    "late payment|payments|claims|applications|returns|summer|autumn|spring|winter|filing|notification|reporting|night|shift",
    "overdue debt|debts|accounts|invoices|payments",
    "outstanding debt|debts|invoices|arrears|balance|balances",
    "complete|full list|set|picture|range|record|records|rewrite|overhaul|package",
    "a|the complete",
    "completed forms|form|applications|questionnaires",
    "reduce|reduces|reduced|reducing|avoid|avoids|avoiding|prevent|preventing|minimise|minimising|without|any delay|delays",
    "delays|delay reduced|avoided|eliminated|minimised",
    "to avoid|prevent|reduce further delay|delays",
    "risk of delay|slippage",
    "delivery plan|group|board",
    "service delivery",
    "improved|improving delivery",
    "related to",
    "based on|in|upon",
    "planned|designed|built into",
    "open day|days|evening|evenings|meeting|access|space|spaces|door|data|source",
    "extension lead|number|building|service",
    "stopped|stop smoking",
    "closed circuit|session",
    "whole year",
    "stage|phase|week|month|term",
    "set of",
    "as required|needed|necessary|planned|scheduled|expected|intended|agreed",
    "where required|needed|necessary",
    "if required|needed|necessary",
    "in part due",
    "in place of",
    "run rate",
    "made up",
    "given that",
    "due to",
    "refer to",
    "see",
  ],
};

/** "not", and what works as it does. */
export const NEGATIONS = wordSet(`
  not no never nor cannot can't without unable none nothing incomplete heb dim ddim isn't aren't wasn't weren't hasn't
  haven't hadn't won't don't doesn't didn't
`);

/** After these a finished thing is a condition, not news: "once the post is in place". */
export const CONDITIONS = wordSet(`
  once when until till if unless before pending
`);

/** "may be delayed" is not a delay. */
export const POSSIBILITIES = wordSet(`
  may might could can risk potential possible
`);

/** What stood earlier and need not stand now. */
export const PAST = wordSet(`
  previously originally initially formerly earlier had
`);

/** What makes an earlier trouble history. */
export const PRESENT = wordSet(`
  now since subsequently finally eventually bellach
`);

/** Words of a part: "initial round completed". */
export const PART_WORDS = wordSet(`
  initial first 1st second 2nd phase stage interim pilot most half several tranche
`);

/** "Some work done" is a beginning, and names no part. */
export const SOME_WORDS = wordSet(`
  some much
`);

/** A thing done to each of these is done with: "All fridges replaced". */
export const EACH_WORDS = wordSet(`
  all both every each
`);

/** Acts after which nothing is left to do with the thing; a meeting attended leaves all to do. */
export const FINISHING_ACTS = wordSet(`
  replaced installed trained briefed issued signed updated appointed recruited purchased removed repaired inspected
  tested notified informed distributed published fitted cleared filled upgraded migrated audited registered vaccinated
  checked cleaned resolved corrected destroyed archived returned recovered refurbished redecorated translated adopted
  launched enrolled inducted allocated
`);

/** What is still to come from these has come from others: "Some agencies have yet to answer". */
export const OTHERS_WORDS = wordSet(`
  some several few many one two three
`);

/** Before a trouble these say that it is over, where the cell goes on to say that the work is finished. */
export const WAS_WORDS = wordSet(`
  was were been oedd
`);

/** What a date begins with, after "moved to". */
export const DATE_OPENERS = wordSet(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug
  sep sept oct nov dec spring summer autumn winter end early mid late next later q1 q2 q3 q4 quarter year financial
  week the
`);

/** Each at its own number: "two of the four". */
export const NUMBER_WORDS: readonly string[] = [
  ...["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
];

/** Subjects that stand for the whole action: "Work now complete", "All actions have been completed". */
export const WHOLE_SUBJECTS = wordSet(`
  now all action actions work works this is are has have been was were the project task tasks recommendation
  recommendations fully successfully already both everything it status item items objective milestone target targets
  finally subsequently since yes 100% yn llawn y mae gwaith
`);

/** -ed words that tell of no act done. */
export const NOT_ACTS = wordSet(`
  need needed feed speed exceed proceed succeed indeed based related required planned intended expected proposed
  scheduled anticipated limited detailed dedicated advanced named hundred red bed led shed seed weed breed skilled
  qualified experienced interested aged united mixed unwanted varied desired hoped combined estimated programmed
  retired disabled concerned so-called
`);

/** -ing words that are things, not work going on. */
export const NOT_DOINGS = wordSet(`
  training meeting briefing funding housing building planning monitoring reporting processing marketing parking during
  following outstanding including according regarding concerning spring morning evening learning teaching nursing
  nothing something everything anything staffing catering cleaning banking purchasing accounting screening engineering
  ring king thing being lighting heating painting setting hearing wellbeing listing ongoing existing remaining missing
  coming wing bring sting pending
`);

/** Verbs that give an order or follow "to": what is meant, not what was done. */
export const PLAIN_VERBS = wordSet(`
  achieve add adopt align allocate amend analyse appoint apply approve arrange ask assess attend begin build carry
  circulate clarify collate collect commence commission communicate compile complete conduct confirm consider
  consolidate consult continue convene create decide define deliver determine develop discuss distribute embed engage
  ensure establish evaluate examine explore extend finalise find follow gather get give go hold identify implement
  improve include inform introduce investigate invite liaise make meet move negotiate obtain organise prepare present
  prioritise procure produce promote provide publicise publish put reconsider recruit redesign refresh remind replace
  resolve revise roll secure seek send set speak start submit take undertake upload use write agree advertise raise
  reduce increase incorporate invest launch recommend refer
`);

/** Verbs that are names of things as often: an order only before an object ("Review the policy", not "Review of roles"). */
export const PLAIN_VERBS_OR_THINGS = wordSet(`
  review report audit draft plan update survey contact process support design test train work link target monitor
  pilot brief market share address control change check focus measure record request research schedule visit map
  benchmark interview budget tender source issue list rota cost price quote claim order post staff appeal question
`);

/** What an order's object begins with. */
export const OBJECT_OPENERS = wordSet(`
  the a an all our existing current new each any with to how whether and against options their its local relevant
  staff
`);
