import { wordSet } from "../progress/wordSet";

/**
 * The words by which a lead cell is read. All are folded to lower case without accents; a name is looked up word by word.
 */

/** Words that make a name a post. */
export const POST_WORDS = wordSet(`
  manager director head officer lead leader chief executive coordinator adviser advisor assistant supervisor
  administrator accountant auditor solicitor lawyer analyst engineer planner surveyor clerk bursar treasurer secretary
  chair chairman chairwoman chairperson vice-chair president governor trustee principal headteacher teacher tutor
  senco sendco dsl caretaker librarian consultant matron sister nurse midwife doctor physician surgeon pharmacist
  therapist dietitian radiographer registrar practitioner specialist champion owner sponsor partner controller
  comptroller inspector constable superintendent commander warden ranger architect developer trainer facilitator
  receptionist buyer holder member guardian ambassador commissioner ombudsman monitor investigator assessor reviewer
  deputy dpo siro technician contractor supplier curate vicar rector churchwarden convener representative rep worker
  rheolwr pennaeth cyfarwyddwr swyddog arweinydd cadeirydd prif clerc trysorydd ysgrifennydd gweinyddwr cydlynydd
  cynghorydd-arbenigol athro athrawes dirprwy aelod cyfrifydd archwilydd nyrs is-gadeirydd mgr dir asst co-ordinator
  vicechair dep cfo ceo coo hon editor author designer photographer driver cook chef gardener organiser minister
  steward negotiator programmer operator cleaner mentor counsellor psychologist advocate broker valuer paramedic
  scientist physiotherapist podiatrist dentist gp educator liaison handler scheduler publicist webmaster apprentice
  intern curator archivist conservator actuary bailiff barrister chaplain verger sexton chancellor vice-chancellor provost
  lecturer professor researcher scholar conductor copywriter dispatcher economist electrician plumber joiner forester
  gardener groundsman housekeeper illustrator interpreter translator journalist keeper lifeguard mechanic navigator
  playworker porter producer psychotherapist recorder rapporteur statistician storekeeper telephonist tester marshal
  demonstrator enumerator estimator bookkeeper fundraiser campaigner carer underwriter usher welder writer handyman foreman canvasser animateur
`);

/** Endings of words for who does the work: "Cartographer", "Ecologist", "Administrator". */
export const POST_ENDING =
  /^\p{Ll}{2,}(?:logist|onomist|ivist|icist|otist|opist|ician|arian|keeper|worker|iatrist|ometrist|ographer|trator|rator|cator|nator|gator)$/u;

/** The post words that make one head of a name they begin: "Head of Finance", "Pennaeth Cyllid". */
export const LEADING_POST_WORDS = wordSet(`
  head director chief chair deputy assistant vice acting interim lead leader member clerk owner secretary governor
  trustee manager officer president principal champion guardian commissioner consultant rheolwr pennaeth cyfarwyddwr
  swyddog arweinydd cadeirydd prif clerc trysorydd gweinyddwr cydlynydd dirprwy aelod nyrs is-gadeirydd matron
  portfolio cabinet executive corporate senior hon asst dep dir associate joint
`);

/** Posts by their letters, as the National Health Service and councils write them; case tells. */
export const POST_LETTERS = wordSet(
  `
  CEO, CE, CEX, CFO, COO, CNO, CMO, CIO, CTO, CPO, CRO, CDO, CCO, CCIO, CNIO, DCEO, DCOO, DCNO, DoN, DON, DDoN, ADoN,
  MD, DoF, DOF, DDoF, DoHR, DASS, DCS, DPH, DoE, DoO, DHR, HoS, HoF, HoN, HoM, ADO, AMD, DMD, DoM, DOM, HoHR, HoIT,
  DPO, SIRO, SENCo, SENCO, SENDCo, DSL, DDSL, AHT, DHT, HT, HoD, SBM, CFOO, QI Lead, GM, ADN, ADoF, CoSec, s151, S151,
  MO, SRO, PVC, DVC, ACFO, DCFO, ACC, DCC
`,
  ",",
);

/** Words that make a name a team or body. */
export const BODY_WORDS = wordSet(`
  team teams board committee group panel forum council unit department dept service services directorate division
  section office cabinet executive-board partnership network commission authority trust foundation charity association
  society union club school academy college university hospital hospice surgery practice clinic ward centre agency
  bureau ministry consortium federation alliance company ltd limited plc llp cic crew squad subgroup sub-group
  sub-committee subcommittee taskforce workstream staff governors trustees members leadership management constabulary
  police church parish diocese secretariat senate assembly steering working-group desk bank nhs collaborative faculty
  colleagues everyone everybody all stakeholders partners volunteers residents tenants users employees personnel
  workforce hub llyr-centre phase-leaders pcn pcns ccg ccgs icb bcu pwyllgor tim bwrdd cyngor grwp gwasanaeth
  gwasanaethau uned adran ysgol pawb holl fforwm llywodraethwyr ymddiriedolwyr cymdeithas partneriaeth ymddiriedolaeth
  advice concern uk unions agencies providers schools wards boards committees groups panels departments directorates
  units councils partnerships networks sections offices clinics hospitals bodies households practices companies
  charities churches communities landlords parents carers pupils students patients councillors party friends trusts
  authorities companies associations federations colleges universities academies centres hubs forums bureaux
  constabularies insurers lenders donors funders inspectorate provider house league england wales scotland britain cymru ireland ofsted estyn unison jobcentre
  healthwatch library libraries guild fellowship brigade tribunal court courts
  workgroup headquarters helpdesk
`);

/** Bodies that are named after people: "Mary Seaford Trust" is one lead, "Jane Moss Finance Team" is two. */
export const NAMED_AFTER_PEOPLE = wordSet(`
  trust foundation charity school academy college university hospital hospice surgery practice clinic centre ward
  church ltd limited plc llp society club partners
`);

/** Parts of an organisation that stand alone as a lead ("Finance", "HR") and qualify a post ("Head of Finance"). */
export const DEPARTMENT_WORDS = wordSet(`
  finance housing benefits revenues revenue legal audit procurement planning policy performance estates facilities
  property communications comms marketing payroll human resources personnel training development education environment
  environmental health safety safeguarding governance democratic customer customers adult adults children childrens
  children's social care highways transport leisure libraries culture regeneration economy economic community
  communities corporate strategy strategic digital technology information it ict hr od pr ig bi pmo treasury
  accountancy exchequer income recovery debt operations nursing medical clinical pharmacy therapies maternity theatres
  surgery medicine radiology pathology quality risk complaints fraud insurance licensing parking waste recycling parks
  elections curriculum assessment inclusion pastoral sport music fundraising retail membership volunteering events
  research innovation transformation improvement change project programme projects systems support business
  intelligence data records security catering cleaning maintenance engineering grounds admissions assurance equality
  diversity wellbeing welfare workforce people engagement commissioning contracts supply cyllid tai addysg iechyd
  diogelwch budd-daliadau adnoddau cyfathrebu perfformiad polisi cwsmeriaid internal external infection prevention
  control arts sports youth early years family families primary secondary premises land building buildings street
  scene tourism museums archives registration cemeteries patient patients experience outpatients emergency cancer
  stroke dementia mental sepsis falls stock rents rent lettings homelessness tenancy repairs asset assets capital
  debtors creditors tax equalities web website press media archive crime disorder antisocial traffic road roads energy
  climate carbon sustainability volunteers choir liturgy worship outreach mission place people neighbourhoods
  neighbourhood women womens women's mens prosperity fleet equipment protection prevention response resilience
  operational organisational regulatory intervention empowerment learning skills practice practices options
  advice casework intake allocations voids leasehold sheltered supported homeownership inspection logistics stations
  interventions referrals pathways flow discharge urgent elective diagnostics imaging oncology paediatrics cardiology
  endoscopy outpatient inpatient acute neonatal obstetrics gynaecology urology haematology radiotherapy anaesthetics
  pharmacies immunisation screening vaccination medicines optimisation therapeutic nutrition dietetics estate
  sites crime custody criminal justice intelligence detention firearms forensics standards professional registry
  policing licensing cycling fostering lettings purchasing sourcing billing invoicing auditing counselling mentoring
  coaching testing printing mailing gardening landscaping flooding fishing farming boating mapping modelling
  scheduling rostering publishing broadcasting staffing costing pricing admin administration reception theatre informatics bursary public urban rural coastal marine civic civil ceremonial voluntary statutory specialist clerical
  timetabling examinations exams attainment attendance behaviour reading writing maths mathematics english science
  phonics literacy numeracy humanities languages geography history computing send sen safety-net conservation north south east west central northern southern eastern western
  collections exhibitions heritage galleries gallery forestry countryside biodiversity ecology water flood drainage
  bereavement markets trading coroners benefits-realisation demand capacity market regional local national area
`);

/** Endings of words that name a subject of work and no person: "Empowerment", "Regulation", "Assurance". */
export const SUBJECT_ENDING =
  /^(?!clement)\p{Ll}{2,}(?:tions?|sions?|ments?|ability|ility|ality|ivity|ology|ation|isation|ician|[rt]ics|ancy|ocacy|iance|urance|rmance|rnance|enance)$/u;

/** Letters that are a body or department, not a person's initials; capitals tell. */
export const BODY_LETTERS = wordSet(`
  CMT SMT SLT ELT CLT DMT EMT ET LT MT EMB TMB TEC QSC PMO HR IT ICT OD PR IG BI DWP HMRC PCT CCG ICB ICS NHS NHSE CQC
  LGA LEA GB FGB PTA PFA CAB RSL RSLs DBS EHRC HSE ICO ONS QIPP PALS A&E ED ITU ICU HDU AMU MAU NICU CAMHS MARAC LSCB
  LADO MASH PCC OPCC YOS YOT NHSE/I GMB RSPB RNIB NSPCC HMPPS HMIP HMICFRS MoJ DfE DHSC DLUHC MHCLG IT&D H&S R&D L&D HR&OD Q&S E&D EDI IPC IPCT RAG TPO UHB CIO CVS CAD
`);

/** Bodies in which a post is held: "Business Manager, Partnership Support Unit". */
export const PLACES_OF_POSTS = wordSet(`
  team unit department dept service services directorate division section office ward centre clinic hub faculty school
  college hospital academy hospice station site library museum
`);

/** Words of a post that do not say what it is of. */
export const PLAIN_POST_WORDS = wordSet(`
  business clinical general team service services unit office practice programme project group area operational
  operations corporate executive senior acting interim assistant associate head chief ward lead key
`);

/** Bodies that are also what a post is about: "Police and Crime Commissioner", "School and College Liaison Officer". */
export const SUBJECT_BODIES = wordSet(`
  police school church university hospital college ward student parish council trust charity
`);

/** Titles a name keeps. */
export const TITLES = wordSet(`
  cllr cllrs councillor councillors dr doctor mr mrs ms miss mx prof professor rev revd reverend fr father canon sir
  dame lord lady baroness capt captain sgt pc insp supt cynghorydd cyng parch
`);

/** Ranks of police and fire services: titles before a person's name, alone or in a row ("Detective Chief Inspector Moss"). */
export const RANKS = wordSet(`
  detective det chief ch inspector insp superintendent supt constable sergeant sgt commander acting temporary
  assistant deputy firefighter
`);

/** The rank that ends a row of them and stands before the name. */
export const LAST_RANKS = wordSet(`
  inspector insp superintendent supt constable sergeant sgt commander firefighter
`);

/** Ranks by their letters; before a name in small letters they are its title. */
export const RANK_LETTERS = wordSet(`
  DC DS DI DCI DSU DCS ACC PCSO ACFO DCFO
`);

/** Shortened words whose full stop ends nothing. */
export const SHORTENED_WORDS = wordSet(`
  hon asst dep snr jnr exec dir mgr st no dept admin co ltd gen sec off ass
`);

/** Words inside a surname. */
export const PARTICLES = wordSet(`
  van von der den de del della di da dos das du la le ap ab ferch bin bint ibn al el st ten ni nic mhic ui mac zu af av
`);

/** Letters after a name. */
export const LETTERS_AFTER_NAME = wordSet(`
  OBE MBE CBE KC QC JP MP MS AM FCA ACA FCCA ACCA CPFA CIPFA PhD RN RGN FRCN BA BSc MA MSc MBA FCIPD MCIPD Jnr Snr Jr
  Sr
`);

/** Whole leads that name nobody. */
export const NOBODY = wordSet(
  `
  ?, ??, ???, -, --, –, —, tbc, tba, tbd, tbn, to be confirmed, to be agreed, to be appointed, to be advised,
  to be determined, to be decided, to be identified, to be allocated, to be assigned, to be named, to be recruited,
  vacant, vacancy, vacant post, post vacant, currently vacant, vacated, n/a, na, n.a., not applicable, none, nil,
  no lead, unknown, not known, not assigned, unassigned, unallocated, not allocated, as above, ditto, see above, x,
  as below, various, tbc., awaiting appointment, new post, new appointment, not yet appointed, i'w gadarnhau, dim,
  gwag, awaiting confirmation, lead tbc, owner tbc, recruiting, under recruitment, blank, no one, nobody
`,
  ",",
);

/** Words that open a lead and only say what it does. `true` where it supports. */
export const LABELS: Readonly<Record<string, boolean>> = {
  lead: false,
  leads: false,
  "lead officer": false,
  "lead officers": false,
  "lead person": false,
  "overall lead": false,
  "joint lead": false,
  "joint leads": false,
  owner: false,
  "action owner": false,
  responsible: false,
  "responsible officer": false,
  "responsible person": false,
  accountable: false,
  "accountable officer": false,
  who: false,
  by: false,
  named: false,
  exec: false,
  ops: false,
  operational: false,
  strategic: false,
  arweinydd: false,
  support: true,
  supports: true,
  supporting: true,
  supported: true,
  "supported by": true,
  "with support from": true,
  "support from": true,
  "assisted by": true,
  "in consultation with": true,
  consult: true,
  consulted: true,
  informed: true,
  cefnogi: true,
  cymorth: true,
};

/** Posts and bodies that are surnames too: "Sam Ward", "D Head". */
export const SURNAMES_TOO = wordSet(`
  head ward church parish warden constable bank banks parks buyer ranger sport chambers clerk marshall school college
  music housing sister governor vicar rector priest planner lawyer deputy cook driver steward porter provost gardener minister keeper marshal usher street land
  falls west north east court guild mission stock press tax early rents capital roads rose stroke place english flood reading heritage market
 
`);
