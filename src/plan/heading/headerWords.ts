import type { HeadingRole } from "./HeadingRole";

/**
 * Phrases that name one role, and how surely: 10 says it alone; 7 usually; 4 only where nothing says it better; 0 where the
 * cells bear it out.
 */
export interface HeaderWords {
  readonly role: HeadingRole;
  readonly weight: number;
  /** Folded, with a bar between phrases. */
  readonly phrases: string;
}

/**
 * The words that head the columns of plans, English and Welsh. A longer phrase wins over the shorter ones inside it, so
 * "action by" is a lead though "action" is an action. Add a phrase here and nowhere else.
 */
export const HEADER_WORDS: readonly HeaderWords[] = [
  {
    role: "ref",
    weight: 10,
    phrases: `
      ref | refs | reference | ref no | ref number | reference no | reference number | action ref | action no |
      action number | action id | rec no | rec ref | recommendation no | recommendation number |
      recommendation ref | unique ref | unique id | item no | item number | task no | task id | kloe ref |
      para ref | action reference | cyf | cyfeirnod | rhif |
      serial | line | finding ref | finding no | finding number | issue ref | issue no | issue number |
      objective ref | objective no | objective number | risk ref | risk no
    `,
  },
  {
    role: "ref",
    weight: 7,
    phrases: `
      no | no's | nos | number | id | item | # | s no | serial no | line no | kloe | para | paragraph | code |
      r no | rec
    `,
  },
  {
    role: "recommendation",
    weight: 10,
    phrases: `
      recommendation | recommendations | report recommendation | audit recommendation | key recommendation |
      recommendation made | area for improvement | areas for improvement | area of improvement | afi |
      issue to be addressed | issues to be addressed | argymhelliad | argymhellion | original recommendation |
      agreed recommendation | inspection recommendation | peer review recommendation | lga recommendation |
      internal audit recommendation | external audit recommendation | review recommendation |
      audit committee recommendation | inspectorate recommendation | estyn recommendation | ofsted recommendation |
      cqc recommendation | what did we find | what we found | what you said | you said | what you told us |
      what people told us | audit issue | audit issues | improvement plan item
    `,
  },
  {
    role: "recommendation",
    weight: 7,
    phrases: `
      finding | findings | issue | issues | issue identified | issues identified | key issue | key issues |
      weakness | observation | concern | must do | should do | must do should do | regulation | breach |
      requirement | requirement notice | regulatory breach | non conformity | non conformance | gap identified |
      gap | learning point | lesson | lesson identified | lessons learned | summary of finding | audit finding |
      inspection finding | hazard | risk identified | deficiency | area of concern | area of weakness |
      compliance issue | ofsted finding | need identified | identified need | objective | objectives |
      strategic objective | equality objective | key objective | aim | aims | goal | goals | strategic aim |
      strategic goal | commitment | amcan | amcanion | what needs to improve | target area |
      what we need to improve | area to improve | improvement area | development area | area for development |
      standard | criterion | quality statement | statement
    `,
  },
  {
    role: "recommendation",
    weight: 4,
    phrases: `
      risk | risks | article | principle | desired position | current position | business function |
      critical activity |
      targets
    `,
  },
  {
    role: "action",
    weight: 10,
    phrases: `
      action | actions | action required | actions required | action to be taken | actions to be taken |
      agreed action | agreed actions | action agreed | action point | action points | action area | action item |
      action description | description of action | improvement action | improvement actions | corrective action |
      corrective actions | remedial action | action needed | actions needed | further action |
      further action required | further action needed | additional action required | key action | key actions |
      specific action | specific actions | planned action | planned actions | proposed action | proposed actions |
      detailed action | detailed actions | management action | agreed management action | management actions |
      mitigating action | mitigating actions | action plan | recommended action | smart action |
      what are we going to do | what will we do | what we will do | what needs to be done | what do we need to do |
      what is to be done | what action will be taken | what are you going to do | how will we do it |
      how will we achieve this | how we will do it | how will it be done | cam gweithredu | camau gweithredu | camau |
      gweithredu | gweithred | steps to be taken | actions to address | action to address | action title |
      actions to achieve | immediate action | preventive action | preventative action | actions identified |
      identified action | management comment action | management comments action | management comment and action |
      management comments and action | management response action | remedial measures | corrective measures |
      remedial work | agreed management actions | what must be done | what will be done | what should be done
    `,
  },
  {
    role: "action",
    weight: 8,
    phrases: `
      task | tasks | key task | key tasks | task description | sub action | sub actions | sub task | step | steps |
      key steps | activity | activities | key activity | key activities | improvement | improvements |
      measure to be taken | measures to be taken | improvement required | improvement needed | initiative |
      initiatives | intervention | interventions | work required | works required | work to be done | to do |
      deliverable | deliverables | key deliverable | what | control measures required | further controls required |
      additional controls required | tasg | tasgau | gweithgaredd
    `,
  },
  {
    role: "action",
    weight: 6,
    phrases: `
      management response | response | agreed response | managements response | milestone | milestones |
      key milestone | key milestones | project | projects | strategy | strategies | provision | how | description |
      pledge | details
    `,
  },
  {
    role: "action",
    weight: 3,
    phrases: `
      recommendation | recommendations | area for improvement | areas for improvement | objective | objectives |
      commitment | requirement | requirements | must do | should do | comment | what we need to improve | standard
    `,
  },
  {
    role: "lead",
    weight: 10,
    phrases: `
      lead | leads | lead officer | lead officers | officer lead | lead person | lead name | action lead |
      lead responsibility | lead manager | lead member of staff | lead director | executive lead | exec lead |
      operational lead | senior responsible officer | sro | responsible lead | lead responsible | owner | owners |
      action owner | task owner | risk owner | owned by | action by | actioned by | actions by | action by whom |
      by whom | who | by who | who by | whom | responsible | responsibility | responsibilities | responsible officer |
      resp officer | resp person | resp | responsible person | responsible manager | officer responsible |
      person responsible | persons responsible | person s responsible | people responsible | manager responsible |
      staff responsible | officer | officers | accountable | accountability | accountable officer |
      accountable person | accountable lead | assigned to | allocated to | assignee | delegated to | named person |
      named lead | named officer | nominated officer | who will do it | who will lead | who is responsible |
      who is leading | who will do this | who will be responsible | whose responsibility | action holder |
      responsible owner | responsible party | responsible department | responsible service | responsible body |
      lead agency | lead partner | lead organisation | lead service | lead department | lead team |
      responsible individual | responsible for action | responsible for delivery | implementation lead |
      delivery lead | arweinydd | swyddog arweiniol | swyddog cyfrifol | cyfrifol | pwy | cyfrifoldeb | perchennog |
      gan bwy | project manager | project lead | slt lead | governor lead | lead and support | leads and partners |
      lead governor | key personnel | personnel | monitored by whom | recommendation owner | rec owner |
      recommendation lead | finding owner | issue owner | action handler | person in charge | board lead |
      person leading | lead board member
    `,
  },
  {
    role: "lead",
    weight: 5,
    phrases: `
      manager | director | team | department | service | name | staff | initials | head of service | by | trustee |
      portfolio holder | cabinet member
    `,
  },
  {
    role: "lead",
    weight: 7,
    phrases: "exec sponsor | executive sponsor | board sponsor | project sponsor | senior sponsor",
  },
  {
    role: "support",
    weight: 10,
    phrases: `
      support | supporting | supported by | support officer | support officers | supporting officer |
      supporting officers | other officers | others involved | other leads | partners | partner | key partners |
      supporting partners | partner agencies | partners involved | who else | who else is involved | team members |
      contributors | deputy lead | support lead | consulted | working with | others | partneriaid | cefnogaeth |
      who will help
    `,
  },
  {
    role: "start",
    weight: 10,
    phrases: `
      start | start date | starting | start by | commence | commencement | commencement date | date started |
      begin | begins | from | planned start | proposed start | start month | dyddiad dechrau | dechrau |
      date commenced | date from |
      actual start date | actual start | date action started | date action commenced
    `,
  },
  {
    role: "deadline",
    weight: 10,
    phrases: `
      deadline | deadlines | deadline date | deadline dates | action deadline | due | due date | due dates | due by |
      date due | target date | target dates | target completion date | target completion | target deadline |
      target for completion | target timescale | by when | when | when by | complete by | completed by |
      completed by when | to be completed by | completion due | deliver by | delivery date | timescale | timescales |
      time scale | time scales | timeframe | timeframes | time frame | timeline | timelines | timing | timings |
      time limit | time line | action by date | action by when | agreed date | agreed deadline | agreed timescale |
      agreed implementation date | implementation date | implementation dates | date for implementation |
      implement by | implementation timescale | proposed date | planned date | planned completion |
      planned completion date | planned finish | proposed completion date | finish | finish date | end date | end |
      finish by | to | date for completion | date to be completed | date to be completed by | date to be achieved |
      date by | by date | original date | original target date | original deadline | original due date |
      original implementation date | original timescale | initial target date | initial deadline |
      original completion date | original target | first target date | when will it be done | when will this be done |
      when will we do it | when will it happen | when will it be done by | date required | required by |
      milestone date | milestone dates | target milestone | schedule | erbyn pryd | pryd | dyddiad | dyddiad targed |
      dyddiad cau | amserlen | target end date | date action to be completed | date action due | action due |
      resolve by | closure date | target closure date | target closure | agreed completion date | time period |
      agreed target date | agreed target | date agreed for completion | agreed date for completion |
      action completed by | actions completed by
    `,
  },
  {
    role: "deadline",
    weight: 7,
    phrases: `
      completion date | date of completion | completion | target | by | date action required | term | duration |
      year | forecast completion date | forecast completion | forecast finish | forecast finish date |
      forecast end date | forecast date | forecast delivery date | latest forecast | latest forecast date |
      expected completion date | expected completion | expected date | expected date of completion |
      expected end date | expected finish | expected finish date | expected delivery date |
      expected implementation date | anticipated completion date | anticipated completion | anticipated date |
      anticipated date of completion | anticipated end date | anticipated implementation date |
      estimated completion date | estimated completion | estimated date | estimated date of completion |
      estimated end date | estimated finish | projected completion date | projected completion | projected date |
      projected end date | likely completion date | likely date | predicted completion date
    `,
  },
  {
    role: "deadline",
    weight: 4,
    phrases: "date | dates | review date | next review | review | frequency | quarter | deliver",
  },
  {
    role: "revisedDeadline",
    weight: 11,
    phrases: `
      revised deadline | revised date | revised dates | revised target date | revised target | revised due date |
      revised timescale | revised completion date | revised completion | revised implementation date |
      revised by when | new date | new deadline | new target date | new target | new due date | new completion date |
      extended date | extended deadline | extension date | extended to | amended date | amended deadline |
      amended target date | updated target date | updated deadline | updated timescale | re-scheduled date |
      rescheduled date | reprogrammed date | revised | revision | current target date | current deadline |
      current due date | dyddiad diwygiedig | revised finish | revised end date | revised timeframe |
      latest target date | latest date | latest deadline | rebaselined date | extension | extension agreed |
      extension agreed to | new proposed completion date | proposed completion date revised |
      updated completion date | amended completion date | rescheduled completion date | re-scheduled completion date |
      extended completion date | slippage date | revised forecast | revised forecast date | re-forecast date |
      reforecast date | revised action date | revised milestone date | new timescale | updated implementation date |
      new implementation date | change to target date | changed target date | latest completion date |
      current completion date | latest expected completion date | current expected completion date
    `,
  },
  {
    role: "revisedDeadline" /* beside a target only: alone, the day it is forecast for is the deadline */,
    weight: 6,
    phrases: `
      forecast completion date | forecast completion | forecast finish | forecast finish date | forecast end date |
      forecast date | forecast delivery date | latest forecast | latest forecast date | expected completion date |
      expected completion | expected date | expected date of completion | expected end date | expected finish |
      expected finish date | expected delivery date | expected implementation date | anticipated completion date |
      anticipated completion | anticipated date | anticipated date of completion | anticipated end date |
      anticipated implementation date | estimated completion date | estimated completion | estimated date |
      estimated date of completion | estimated end date | estimated finish | projected completion date |
      projected completion | projected date | projected end date | likely completion date | likely date |
      predicted completion date
    `,
  },
  {
    role: "revisedDeadline" /* over dates: a forecast of spend or of the rating is none */,
    weight: 0,
    phrases: "forecast",
  },
  {
    role: "outcome",
    weight: 10,
    phrases: `
      outcome | outcomes | expected outcome | expected outcomes | desired outcome | desired outcomes |
      intended outcome | intended outcomes | planned outcome | target outcome | outcome measure | outcome measures |
      success criteria | success criterion | success measure | success measures | measure of success |
      measures of success | success indicator | success indicators | success factors | critical success factors |
      performance measure | performance measures | performance indicator | kpi | kpis | performance indicators |
      expected result | expected results | result | results | impact | expected impact | intended impact |
      desired impact | impact measure | benefit | benefits | expected benefit | expected benefits | output | outputs |
      how will we know | how will success be measured | how we will measure success | how will we measure success |
      how will you know | how will it be measured | what will success look like | what success looks like |
      what does success look like | what does good look like | evidence of success | evidence of impact |
      evidence of completion | evidence required | measurable outcome | measurable outcomes |
      what difference will it make | what will be different | difference it will make | canlyniad | canlyniadau |
      deilliant | deilliannau | monitoring | monitored by | how monitored | method of monitoring |
      monitoring arrangements | evaluation | assurance | how will this be monitored | monitoring and evaluation |
      what difference will this make | what difference will we make | what difference will that make |
      what difference did it make | sources of evidence | source of evidence | how will it be monitored |
      how will we monitor progress | how will progress be measured | how will progress be monitored |
      how progress will be measured | how progress will be monitored | how this will be monitored
    `,
  },
  {
    role: "outcome",
    weight: 6,
    phrases: `
      evidence | measure | measures | evidence base | indicator | target value | outcome required |
      source of assurance | deliverables | deliverable | milestones | success
    `,
  },
  {
    role: "status",
    weight: 10,
    phrases: `
      status | rag | brag | ragb | rag status | rag rating | brag status | brag rating | rag rated |
      current status | action status | status rag | overall status | delivery status | overall rag | rating |
      traffic light | traffic lights | statws | cog | current rag | rag score | status of action | progress status |
      progress rating | progress rag | delivery confidence | rygb | bragg | implementation status |
      completion status | action rag | open closed | open or closed | statws cag | cag | delivery rag | colour |
      colour code | state | complete | status colour | on track | is it on track | on target | follow up status |
      assurance rating | assurance level | assurance rag
    `,
  },
  {
    role: "progress",
    weight: 10,
    phrases: `
      progress | how are we doing | how we are doing | where are we now | where we are now | where we have got to | where we've got to | how far we have got | what progress |
      progress update | progress updates | progress to date | progress made | progress report | progress notes |
      progress comments | progress and comments | progress against action | progress against actions |
      progress on action | current progress | latest progress | summary of progress | update | updates |
      latest update | current update | action update | status update | monthly update | quarterly update |
      officer update | management update | latest position | position statement | current position statement |
      position | current situation | update on progress | update on action | update on actions | action taken |
      actions taken | action taken to date | actions taken to date | action completed | actions completed |
      actions to date | action to date | work done | work completed | work to date | what have we done |
      what we have done | what has been done | what has happened | commentary | cynnydd | diweddariad | y diweddaraf |
      progress commentary | progress monitoring | progress review | follow up | follow up comments |
      follow up findings | audit follow up | auditor comment | auditors comments | progress narrative | narrative |
      percent complete | percentage complete | % complete | % completed | % progress | per cent complete | achieved |
      achievements | comments on progress | progress evidence | progress impact | update since last meeting |
      current position and progress | implementation progress | milestones achieved | progress since last review |
      evidence of progress | evidence and progress | quarter 1 update | quarter 2 update | quarter 3 update |
      quarter 4 update | internal audit comment | internal audit comments | audit comment | audit comments |
      internal audit update | internal audit follow up | audit update | auditor update | goals achieved |
      service comment | service comments | audit opinion | committee update | termly review | autumn term review |
      spring term review | summer term review | autumn review | spring review | summer review | mid year review |
      end of year review | year end review | interim review
    `,
  },
  {
    role: "progress",
    weight: 6,
    phrases: `
      comment | comments | note | notes | remarks | sylwadau | comments update | further comments | comments notes |
      current state | officer comments | current position | management comment | evidence progress | review notes |
      impact to date |
      outstanding actions
    `,
  },
  {
    role: "completed",
    weight: 10,
    phrases: `
      completed | date completed | date complete | date closed | date done | closed date | actual completion date |
      actual completion | actual date | actual finish | actual end date | date achieved | date actioned |
      date action completed | date implemented | completed on | completed date | done | closed | date of closure |
      complete y n | completed y n | completed yes no | complete yes no | achieved y n | implemented | signed off |
      sign off | date signed off | cwblhawyd | wedi cwblhau | actioned | when completed | is it complete |
      date completed and signed | action closed | actual | ticked | tick when done | tick when complete
    `,
  },
  {
    role: "priority",
    weight: 10,
    phrases: `
      priority | priorities | priority rating | priority level | priority h m l | risk rating | risk level |
      risk priority | severity | grade | grading | importance | urgency | rank | ranking | h m l | high medium low |
      recommendation priority | audit priority | blaenoriaeth | risk grade | risk category | rag priority |
      level of risk | significance | recommendation rating | recommendation grade | recommendation risk rating |
      finding rating | issue rating | criticality | impact h m l
    `,
  },
  {
    role: "resources",
    weight: 10,
    phrases: `
      resource | resources | resources required | resource required | resource implications | resources needed |
      resource needs | cost | costs | cost implications | budget | funding | funding source | finance |
      financial implications | estimated cost | resources and cost | resourcing | adnoddau | cost and resources |
      staffing | resource requirements | budget implications | resource cost | cost time | resources cost |
      investment |
      training needs | training implications | training required
    `,
  },
  {
    role: "theme",
    weight: 10,
    phrases: `
      theme | themes | workstream | work stream | workstreams | section | category | domain | domains | strand |
      area | key theme | programme | improvement theme | strategic theme | priority area | strategic priority |
      priority theme | service area | thema | pillar | focus area | area of focus | key area | topic |
      strategic outcome | cqc domain | source | report | audit report | audit title | audit area | audit |
      inspection | protected characteristic | standard area | department area | location | site | group | type |
      subject
    `,
  },
  {
    role: "other",
    weight: 10,
    phrases: `
      date raised | date identified | date added | date opened | date logged | raised | raised by | date of audit |
      date of meeting | meeting date | date of report | report date | date issued | identified by | likelihood |
      probability | consequence | risk score | residual risk | inherent risk | current risk | target risk | score |
      existing controls | current controls | controls in place | existing control measures | leading factor |
      contributory factor | root cause | cause | reason | reason for delay | rationale | why | implications |
      agreed | accepted | agreed y n | management agreement | phone | telephone | email | contact |
      contact details | address | total | baseline | link to | links to | link to strategy | links | dependencies |
      dependency | barriers | risks to delivery | last updated | date updated | updated by | date of update |
      last review | date reviewed | reviewed by | date last reviewed | approved by | verified by | days overdue |
      days late | leading factor of delay | factor | committee | board | reporting to | governance | oversight |
      strategic link | ward | monitoring group | reporting committee | verification | validated by | audited by |
      evidence link | document link | hyperlink | who might be harmed | persons at risk | source of recommendation |
      source document | who monitors | origin |
      evidence folder | evidence seen | evidence location | evidence reference
    `,
  },
];
