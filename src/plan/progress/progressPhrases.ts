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
  /** "by the deadline": late, where the words before deny it. */
  | "in-time"
  /** "was due in May": late, where nothing has been done. */
  | "was-due"
  | "delayed"
  | "extension"
  /** "moved to": a new date where a date follows, else a change of something else. */
  | "moved"
  | "suspended"
  | "superseded"
  | "act"
  /** Takes back a delay or a suspension told before it. */
  | "resumed"
  /** What comes after is said of something else: "not to be confused with action 7, which is complete". */
  | "aside"
  /** Words that look like a state and are the subject of the work ("late payments"): they say nothing. */
  | "decoy";

/**
 * Phrases and what they say. `|` parts alternatives for one word, `?` ends one that may be missing; `~` is a verb in
 * all its forms and `#` a list with a name: see slotWords. The longest phrase that fits decides. Where a verb is
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
    "compliant|operational|rectified|remedied|resolved|mainstreamed",
    "in use|force|operation|effect",
    "in|into daily|regular|routine|full|everyday use|operation",
    "objective|target|standard|standards|criteria|criterion|requirement|requirements|milestone|milestones|kpi|#due #be? #be? met|reached|satisfied",
    "no further? action|actions|work|change|changes|input|steps #be? required|needed|necessary|outstanding|remaining|left",
    "no outstanding|remaining action|actions|work|issues|tasks|items|recommendations",
    "nothing further|more|else|left|remaining|outstanding to? be? do|done|outstanding|remaining",
    "nothing outstanding|remaining|remains|left",
    "now|into|to|as|is|become|became|becomes business as usual",
    "now|into|to|as|is|become|became|becomes bau",
    "can|may now? be closed",
    "~recommend|~propose|~request to? be? closure|close|closed|closing",
    "closure agreed|approved|requested|recommended|confirmed|accepted",
    "already happening|happens|exists|existed",
    "back in use|service|operation",
    "nid oes angen gweithredu pellach",
    "wedi'u cwblhau|gorffen|cyflawni",
    "gweithredwyd|mabwysiadwyd|cyhoeddwyd",
    "recruited|appointed to all",
    "now|as|is|become|becomes part of our|the? routine|normal|core|everyday|daily|usual|standard work|business|practice|duties|operations|activity|working|process|processes",
    "contract|contracts|lease let",
    "dealt with",
    "sorted out",
    "is|are|now|and now? in service",
    "and now? on|onto the|our website|site|intranet",
    "now on|onto|up the|our|its website|site|intranet",
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
    "partly|partially|part|mostly|largely|substantially|mainly finished",
    "partly|partially|part|mostly|largely|substantially|nearly|almost|virtually|mainly compliant|closed|finalised|resolved|embedded|operational|installed",
    "complete|completed|done|finished other|save than|for",
    "non compliant",
    "part|phase|stage|section|option|site|strand|lot|element|area|group|team a complete|completed|done|delivered|finished|closed|implemented|achieved",
    "other|save than|for",
    "except|excluding|bar",
    "apart from",
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
    "nearly|almost|virtually|practically finished|through",
    "just about finished|done|complete|there",
    "close|closer|near to completion|complete|completed|finished|finishing|being",
    "not far off|from completion|complete|completed|finished|finishing|done|being",
    "in the process",
    "with|at the|our|their printer|printers|designer|designers|translator|translators|solicitor|solicitors|publisher|publishers",
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
    "~work on|with|towards|alongside|through|closely|together",
    "partly|partially under way",
    "partly|partially underway|started|begun",
    "excellent|great|strong|slow|limited|little|reasonable|positive|considerable|substantial|satisfactory|fair|real|clear|encouraging|continued|sustained|modest|initial|rapid|solid|gradual|partial|mixed|making|made|early progress",
    "progress #be|continues|continued #be? made|good|steady",
    "in? the? final|early|initial|advanced|closing|later stage|stages",
    "in? the? planning|design|procurement|development stage|phase",
    "well advanced",
    "moving forward|forwards|ahead",
    "gathering pace|momentum",
    "out to|for consultation|tender|advert|advertisement|recruitment|procurement|quote|quotes|comment|comments|signature|review|approval|engagement|ballot",
    "on site|order",
    "is|are|now|currently|sitting with",
    "going to|before the|committee|cabinet|council|board|print|members|scrutiny|panel",
    "awaiting|await|awaits final? sign|signature|ratification|publication|comments|installation|verification|validation|clearance|parts",
    "continue|continues|continued|continuing to",
    "halfway|midway",
    "half way",
    "some|initial|preliminary|preparatory|early work #be? #be? done|undertaken|completed|carried",
    "off hold",
    "wrthi'n",
    "yn mynd|symud yn ei flaen",
    "part of our|the? routine|normal|core|everyday|daily|usual|standard work|business|practice|duties|operations|activity|working|process|processes",
    "under preparation|negotiation|investigation|evaluation|assessment|validation|test|testing",
    "part|mid|some way",
    "going through|well|smoothly|to? plan",
    "regular|monthly|weekly|quarterly|fortnightly|ongoing dialogue|contact|liaison|discussion|discussions|reviews|sessions|engagement|catch",
    "on the|its way",
    "mobilisation|discovery|alpha|beta|delivery|implementation|testing phase|stage",
    "and now? on|onto the|our website|site|intranet for consultation|comment|comments|feedback|review|approval",
    "meets|meet regularly|monthly|weekly|fortnightly|quarterly",
  ],
  "on-target": [
    "on target|track|schedule|course|plan|time|programme",
    "ahead of schedule|target|plan|time|programme",
    "ar amser|darged|drywydd",
    "ar y trywydd iawn",
    "no concerns|issues",
    "without delay",
  ],
  "not-started": [
    "incomplete|unmet|unfinished|unresolved|unachieved",
    "not started|begun|commenced|actioned|initiated",
    "not yet started|begun|commenced|actioned|underway|initiated",
    "no progress|action|work|start|movement|activity",
    "been no progress|action|work|movement|activity",
    "yet|still to start|begin|commence",
    "not been able|possible to start|begin|commence",
    "unable to start|begin|commence",
    "yet to be started|begun|commenced|actioned",
    "nothing done|started|yet",
    "outstanding",
    "unstarted",
    "awaiting start|commencement",
    "✗|✘|☒|☐",
    "heb ddechrau|gychwyn",
    "heb ei ddechrau|gychwyn|gwblhau",
    "dim cynnydd",
    "nothing has? happened|begun|been",
    "zero|nil progress",
    "not yet? happened",
    "dim wedi'i wneud|gychwyn|ddechrau",
    "nothing|none|nil to date",
    "nothing as? yet",
  ],
  intention: [
    "expected|anticipated|forecast|estimated|due by|in|for",
    "completion|delivery|implementation|publication expected|due|planned|anticipated|scheduled",
    "will|shall|should|must|would|intend|intends|intended|intention|proposed|propose|proposes|proposal|aim|aims|hope|hopes|hoped",
    "we'll|it'll|they'll",
    "to be",
    "to follow",
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
    "for discussion|decision|approval|consideration|action in|at|by|next",
    "subject|dependent|contingent|conditional to|on|upon",
    "depends|depend on|upon",
    "i ddechrau",
    "hopes|aims|wishes|wants|want|wish|aiming",
    "begins|starts|commences|opens|launches in|on|next|from|after|later|spring|summer|autumn|winter|q1|q2|q3|q4|#month|#year",
    "remaining|remainder",
    "intending|proposing|aiming|hoping|expecting|seeking|looking|wishing to",
    "waiting until|till|before",
    "roll out the|to|new|across|a|training",
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
    "not yet? required|needed|expected|applicable until|till|before|yet",
    "not yet required|needed|applicable",
    "does|do|will not start|begin|commence|apply until|till|before",
    "doesn't|won't start|begin|commence|apply until|till|before",
    "not due for|in|this",
    "nothing #be? due|required|needed on|for? this|it|us? until|till|before|yet",
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
    "~fail|unable|inability|struggling|struggled to meet|recruit|appoint|attract|progress|achieve|deliver|complete|secure|hit|find|fill",
    "should have|of",
    "not arrived|received|appeared|materialised",
    "lack|shortage of resource|resources|capacity|staff|funding|progress|time|money",
    "fallen|fell|falling|slipping behind",
    "~miss our|the|this|its|that|original|agreed? #month|target|completion|due|original? #due",
    "at risk of missing|slipping|slippage|delay|not|being",
    "not had|have|got the|enough|sufficient|any? capacity|resource|resources|time|funding|money|staff",
    "not been? possible|able|feasible to",
    "#due will|would|can|could|may|might not be met|achieved|hit|reached",
    "#due cannot|won't be met|achieved|hit|reached",
    "#due will|may be missed",
    "breached|overrunning|overruns",
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
    "#due #be? #be? #set",
    "#due #be? #be? put|set|moved|pushed back",
    "~extend|~revise|~amend|~change|~move|~push|~reset|~alter|~adjust the|its|our|this? original|target|completion|due|implementation|agreed? #due",
    "rolled|carried over|forward",
    "c f|fwd",
    "~need|~require|~request|~seek|~agree|~grant|~approve a|an? further|short|additional? extension",
    "more|additional|further|extra time needed|required|requested|agreed|granted|sought|allowed",
    "granted|allowed|given a|an? further|extra|additional|another #count? day|days|week|weeks|month|months|year|years",
    "granted|allowed|given #count more|further|extra|additional day|days|week|weeks|month|months|year|years",
    "extended for|by #count more|further? day|days|week|weeks|month|months|year",
    "#due slipped from|to|until|into",
  ],
  "in-time": [
    "by|within|before|at our|the|this|its|that? original|agreed|set|due|target|completion? #due",
    "meet|meeting|hit|hitting|achieve our|the|this|its|that|any? original|agreed|set|due|target|completion? #due",
    "as originally? planned|scheduled|expected|intended|required",
    "in time",
  ],
  "was-due": ["was|were originally|previously? due"],
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
    "back burner",
    "stopped|ceased for the time|moment being?",
    "not currently|presently being? progressed|pursued|taken|active|progressing",
    "on pause|ice",
    "not being? progressed|progressing|pursued at|for present|now|this|moment|time",
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
    "not to go|going ahead",
    "not to proceed|pursue|continue|implement|adopt",
    "not to take|progress|carry this|it|the|forward|further|on",
    "not to be taken|carried forward",
    "~decide|~agree|~vote to drop|abandon|cancel|scrap|withdraw|discontinue",
    "not be going|taken|proceeding|taking ahead|forward|further|with",
    "no plans|intention to|of proceed|continue|pursue|progress|proceeding",
    "against going|proceeding|pursuing|continuing|adopting",
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
    "supercedes|superceeded|supersceded|superseeded|rescinded|supplanted|amalgamated",
    "duplicate|duplicates|duplication of|with",
    "duplicate action|recommendation|entry",
    "combined with|into action|actions|recommendation|item",
    "picked up under|in|through|elsewhere|via",
    "taken over by",
    "now|is|already covered|addressed|captured by|under|in|within|elsewhere",
    "not go|going ahead",
    "not proceed|proceeding|pursue",
    "will not be progressed|pursued|implemented|continued|adopted|proceeding",
    "#whole #be? #be? removed|deleted|dropped|withdrawn|rejected|replaced",
    "refused|declined|dissolved",
    "n a",
    "replaces|replace|supersedes this",
    "wedi'i ddileu|ganslo|disodli|ddisodli",
    "decision|decided|agreed|resolved|opted|voted|chosen|chose made|taken|was|has? been? taken|made? not|against",
    "no longer be? happen|happening|taking|going|continuing|ours|wanted|feasible|viable",
    "dropped|removed|deleted|taken from|out of? the|this|our? #plan",
    "rolled|folded into|under the? #plan",
    "part of the|our|new|wider|another? #plan",
    "out of scope|remit",
    "outside of? the|our? scope|remit|control",
    "not our|a responsibility|remit",
    "#whole #be? #be? void|obsolete|redundant",
  ],
  act: [
    "held|met|written|sent|made|set|given|taken|sought|brought|built|drawn|run|led|found|shown|chosen|undertaken|bought|told",
    "rewritten|redrawn|remade|redone|cut|sold|sown|dug|hung|lent|swept|laid|felt|split|lit|fed|read|sung|thrown|caught|fought|hired|hit",
    "seen|spoken|put|gone|paid|kept|won|laid|grown|wrote|gave|took|spoke|drew|chose|ran|saw|got",
    "includes|identifies|incorporates|provides|contains|attends|monitors|covers|reflects|supplying",
    "meeting|meetings|workshop|workshops|session|sessions|visit|visits|training|interview|interviews planned|scheduled|arranged|booked|organised",
    "consultation|survey|pilot|trial|tender|recruitment|review|campaign|procurement|project|programme launched",
    "consultation|survey|pilot|trial|tender|recruitment|review|campaign|procurement|project|programme was launched",
    "consultation|survey|pilot|trial|tender|recruitment|review|campaign|procurement|project|programme has|have been launched",
    "cyfarfod wedi'i gynnal",
    "cynhaliwyd|drafftiwyd|paratowyd|penodwyd|trafodwyd",
    "left|rang|fallen|fell|risen|rose|grew|went|came|taught|become|known|halved|doubled",
    "dropped to|from|by|in|sharply|slightly|significantly",
    "up|down from|by",
    "each|every week|month|quarter|term|year|day|fortnight|shift|meeting",
    "being used|followed|applied|complied",
    "in post",
    "successful",
  ],
  resumed: [
    "restarted|resumed|recommenced|reinstated|reopened",
    "back on track|target|schedule|course",
    "now on track|target|schedule|course",
    "caught up",
    "re started|commenced|opened|instated",
    "no longer|not on hold",
    "no longer suspended|paused|delayed|stalled|blocked|overdue",
    "come|comes|came|coming off hold",
    "been made up",
    "catching|catches|catch up after|following|from a|the? late|delayed|slow start",
    "delay|delays|slippage|start|time|ground|backlog #be? #be? made up",
    "time|ground #be? #be? recovered|regained",
    "delay|delays|slippage|problem|problems|difficulty|difficulties #be? #be? resolved|overcome|addressed|recovered|cleared|eliminated|fixed",
  ],
  aside: ["not? to be confused with", "not? confuse|confused with"],
  decoy: [
    "complete|completion by? date",
    "on hold message|messages|music|recording|announcement|announcements",
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
    "as required|needed|necessary|agreed",
    "where required|needed|necessary",
    "if required|needed|necessary",
    "in part due",
    "in place of",
    "run rate",
    "made up",
    "no|nil response|responses|reply|replies|answer|return|information #be? received|provided|given|supplied|submitted",
    "no response|reply|answer|return|information",
    "nil return|response",
    "position|status to be? confirmed|advised|clarified|established",
    "to confirm|advise|report|clarify the? current? position|status",
    "no progress report|reports|update|information",
    "no progress report|reports|update|information #be? received|provided|submitted",
    "nothing received|reported",
    "awaiting|await|awaits a|an|the|further update|updates",
    "given that",
    "due to",
    "refer to",
    "see",
    "training|learning|skills|development needs analysis|assessment|audit",
    "needs analysis|assessment|assessments",
    "update|updates to? be? follow|provided|given|tabled",
    "to provide|give|send|supply an? update",
    "nothing to report|add",
    "nothing further|new to report|add",
    "as previously? reported|stated|noted|described",
    "please see attached|enclosed|above|below|separate",
    "not known",
    "link|linked to",
    "progress report|reports|board|group|meeting|meetings|note|notes|review|reviews",
    "task and finish",
    "found|proved|shown|known|considered|deemed to be",
    "not outstanding",
    "follow up",
    "invitation|invitations to",
    "lessons learned|learnt",
    "update|updates attached|below|separately",
  ],
};

/** Words that may stand between two words of a phrase and change nothing: "has now also been resolved". */
export const FILLERS = wordSet(`
  also already currently recently just formally successfully subsequently actually again temporarily all both since
  therefore actively fully finally
`);

/** "not", and what works as it does. */
export const NEGATIONS = wordSet(`
  not no never nor cannot can't without unable none nobody nothing incomplete heb dim ddim isn't aren't wasn't weren't hasn't
  haven't hadn't won't don't doesn't didn't
`);

/** After these a finished thing is a condition, not news: "once the post is in place". */
export const CONDITIONS = wordSet(`
  once when until till if unless before pending
`);

/** After these a "not" before them is over: "not started because of delays". */
export const BREAKS = wordSet(`
  because owing
`);

/** After "yes" or "no": of which part. */
export const PLACES = wordSet(`
  for in at to
`);

/** What goes on after a thing is finished, and leaves it finished. */
export const UPKEEP_WORDS = wordSet(`
  monitor monitors monitored monitoring annually yearly regularly routinely periodically monthly quarterly weekly daily
  refresher repeated maintained maintenance thereafter
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

/** All words that set a mood: most words set none, and one look tells. */
export const MOODS: ReadonlySet<string> = new Set(
  [NEGATIONS, CONDITIONS, PAST, PRESENT, POSSIBILITIES, BREAKS].flatMap((words) => [...words]),
);

/** Acts that make a thing: a part done, where a later act on it is said to be missing. */
export const MAKING_ACTS = wordSet(`
  written rewritten held submitted printed approved designed redesigned built produced developed created agreed ordered purchased bought appointed signed
`);

/** In front of a thing they say which one, where the thing was dealt with: "Suspended ceilings replaced". */
export const TROUBLE_ADJECTIVES = wordSet(`
  suspended delayed overdue late deferred postponed stopped paused outstanding missed frozen halted stalled
`);

/** After "extension to the": more time, and no building. */
export const TIME_WORDS = wordSet(`
  end new next deadline deadlines date dates timescale timescales target targets time timetable original following
  completion programme plan project action contract period start beginning middle
`);

/** After these a thing is left out: "all wards except two". */
export const EXCEPTIONS = wordSet(`
  except excepting excluding
`);

/** Asking somebody how the work stands. */
export const ASKING_WORDS = wordSet(`
  asked asking chased chasing emailed contacted reminded prompted requested phoned telephoned rang written approached
  ask chase
`);

/** How news of the work is handed on. */
export const TELLING_WORDS = wordSet(`
  provide give send supply submit
`);

/** What somebody is at, before "to": "Efforts to recruit". */
export const WORK_WORDS = wordSet(`
  work effort efforts attempts
`);

/** The verb of a clause that begins "Work to ...". */
export const FINITE_WORDS = wordSet(`
  continue is are was were has have had isn't hasn't wasn't will continues continued continuing progresses progressed progressing
  remains ongoing underway under started begun commenced began
`);

/** Words of a part: "initial round completed". */
export const PART_WORDS = wordSet(`
  initial first 1st second 2nd phase stage interim pilot most half several tranche quarters thirds
`);

/** "Some work done" is a beginning, and names no part. */
export const SOME_WORDS = wordSet(`
  some much
`);

/** A thing done to each of these is done with: "All fridges replaced". */
export const EACH_WORDS = wordSet(`
  all both every each
`);

/** Acts that settle a thing: where no draft or tender is what they were done to, nothing is left to do with it. */
export const SETTLING_ACTS = wordSet(`
  published adopted introduced issued reissued filled cleared signed resolved rectified remedied opened abolished
  upgraded removed restored renewed relocated migrated built constructed unveiled enacted mended unblocked eradicated
  uploaded updated distributed sorted rebuilt laid replied
`);

/** Acts that lead to others, done to however many: "All partners met". */
export const LEADING_ACTS = wordSet(`
  met consulted invited asked contacted approached emailed written drafted discussed considered identified planned
  arranged booked ordered requested agreed started held raised spoken told advised encouraged involved engaged listed
  interviewed selected shortlisted assigned tasked committed expressed noted prepared sought
`);

/** What leads to the thing itself: a draft published is not a policy published. */
export const PREPARATORY_WORDS = wordSet(`
  draft drafts consultation tender tenders advert adverts advertisement survey surveys questionnaire questionnaires
  invitation invitations options proposal proposals brief interim quote quotes quotation expression invited order orders
  minutes agenda letter letters email emails reminder reminders comments itt rfq specification offer interviews
  bid application applications consult feedback pilot trial
`);

/** An action passed "to" one of these is no longer this plan's. */
export const PLAN_WORDS = wordSet(`
  plan plans strategy programme action actions project workstream register recommendation item board section group
  team service directorate partnership
`);

export const TRANSFERS = wordSet(`
  transferred moved passed handed migrated rolled
`);

/** Adverbs that stop short of the whole. */
export const DEGREE_WORDS = wordSet(`
  partly partially part mostly largely substantially nearly almost virtually practically half mainly
`);

/** Met in one month, these are to be met in the next. */
export const MEASURES = wordSet(`
  target targets standard standards kpi
`);

/** "Over half of the reviews", "the majority of them". */
export const SHARE_WORDS = wordSet(`
  most majority half third thirds quarter quarters bulk several elements parts aspects some number
`);

/** Things that come in parts, told by a letter or a number: "Part A", "phases 1 and 2". */
export const PART_NOUNS = wordSet(`
  part parts phase phases stage stages element elements tranche tranches wave waves cohort cohorts lot lots module
  modules section sections strand strands year years step steps milestone workstream site
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

/** Words that begin a date and little else. */
export const MONTH_OPENERS = wordSet(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug
  sep sept oct nov dec spring summer autumn winter q1 q2 q3 q4
`);

/** Who starts work when "the officer started in May": the work may have, or not. */
export const STARTERS = wordSet(`
  officer officers manager managers postholder coordinator co-ordinator worker developer apprentice he she they lead
  head nurse consultant successor
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
  nothing something everything anything staffing catering cleaning banking purchasing accounting screening engineering intending
  ring king thing being lighting heating painting setting hearing wellbeing listing ongoing existing remaining missing
  coming wing bring sting pending
`);

/** Verbs that give an order or follow "to": what is meant, not what was done. */
export const PLAIN_VERBS = wordSet(`
  achieve adapt add administer adopt advertise advise agree alert align allocate amend analyse apply appoint
  appraise approve arrange ask assemble assess assign assist assure attend attract authorise await begin bring
  broaden build buy calculate capture carry categorise celebrate chase circulate clarify collate collect combine
  commence commission commit communicate compare compile complete conclude conduct confirm connect consider
  consolidate construct consult continue contribute convene convert cooperate coordinate correct create cross-check
  decide define delegate deliver demonstrate deploy determine develop devise discuss disseminate distribute divert
  educate eliminate embed employ enable encourage enforce engage enhance ensure enter escalate establish evaluate
  examine expand explain explore extend facilitate familiarise finalise find finish follow formalise formulate
  fulfil gather generate get give go harmonise hold honour host identify implement improve include incorporate
  increase inform inspect inspire install instruct integrate introduce invest investigate invite launch liaise
  maintain make maximise meet mend mentor merge migrate minimise mobilise modernise modify move negotiate nominate
  notify obtain operate organise outline overhaul oversee participate perform persuade prepare present prevent
  prioritise procure produce promote provide publicise publish pursue put raise ratify re-advertise re-issue rebrand
  recommend reconsider recruit redesign reduce refer refresh reinforce relaunch relocate remind remove renew reopen
  replace replicate represent require resolve revise rewrite rotate scrutinise secure seek select send separate
  serve set settle shortlist showcase sign simplify solve speak specify standardise start streamline strengthen
  submit tackle tailor take telephone tell tighten transform translate undergo understand undertake unify upload use
  utilise validate verify weigh widen withdraw write
`);

/** Verbs that are names of things as often: an order only before an object ("Review the policy", not "Review of roles"). */
export const PLAIN_VERBS_OR_THINGS = wordSet(`
  address answer appeal audit award benchmark book brief budget cascade catch change check claim clean close contact
  control cost deal design detail double draft draw edit email evidence exceed feed fix focus forward fund grow hand
  help hire interview issue join keep lead learn link list load manage map market measure model monitor offer open
  order pay phone pick pilot plan point position post price process question quote record repair report request
  research review ring rota run scan schedule scope sell share source spend stop structure supply support survey
  target tender test train transfer update upgrade visit wait work
`);

/** What a thing with somebody is there for. */
export const REVIEWS = wordSet(`
  approval signature sign review comment comments ratification decision checking consideration agreement authorisation
`);

/** After these an -ing word is a thing, not what somebody does. */
export const NOT_SUBJECTS = wordSet(`
  for of in on by with from about at the a an to and or into via through against without before after when while our
  their its new this that no not as than
`);

/** What an order's object begins with. */
export const OBJECT_OPENERS = wordSet(`
  the a an all our existing current new each any with to how whether and against options their its local relevant
  staff
`);
