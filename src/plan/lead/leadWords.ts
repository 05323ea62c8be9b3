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
  landlord archdeacon deacon bishop dean rabbi imam pastor organist sacristan instructor agent pilot boatswain mayor coach founder aider hd sec coord co-ord offr master invigilator janitor
  custodian enabler postholder convenor locksmith roofer plasterer bricklayer tiler labourer operative waiter barista
  bartender caterer caseworker keyworker prescriber phlebotomist audiologist orthotist prosthetist orthoptist
  optician optometrist hygienist anaesthetist anesthetist obstetrician paediatrician psychiatrist radiologist
  pathologist geriatrician cardiologist oncologist consultee adjudicator arbitrator mediator prosecutor magistrate
  coroner headmaster headmistress headship housemaster housemistress examiner moderator strategist technologist
  blogger vlogger animator artist co-chair co-lead quartermaster paymaster postmaster stationmaster harbourmaster
  choirmaster ringmaster handyperson foreperson spokesperson ombudsperson salesperson layperson tradesperson
  craftsperson alderman sportsman fireman watchman firefighter firewoman policewoman policeman signaller typist
  dosimetrist cytologist histologist embryologist sonographer mammographer ergonomist toxicologist befriender patron
  director-general vice-president groundskeeper gamekeeper greenkeeper beekeeper bookbinder purchaser procurer
  verifier validator
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
  strategic operational group general lay named designated responsible accountable nominated relevant appropriate
  dean bishop archdeacon canon co-chair exec
`);

/** Posts by their letters, as the National Health Service and councils write them; case tells. */
export const POST_LETTERS = wordSet(
  `
  CEO, CE, CEX, CFO, COO, CNO, CMO, CIO, CTO, CPO, CRO, CDO, CCO, CCIO, CNIO, DCEO, DCOO, DCNO, DoN, DON, DDoN, ADoN,
  MD, DoF, DOF, DDoF, DoHR, DASS, DCS, DPH, DoE, DoO, DHR, HoS, HoF, HoN, HoM, ADO, AMD, DMD, DoM, DOM, HoHR, HoIT,
  DPO, SIRO, SENCo, SENCO, SENDCo, DSL, DDSL, AHT, DHT, HT, HoD, SBM, CFOO, QI Lead, GM, ADN, ADoF, CoSec, s151, S151,
  MO, SRO, PVC, DVC, ACFO, DCFO, ACC, DCC,
  RFO, CEx, HRBP, EWO, ELSA, SIP, TVN, CSM, NED, CMHO, MHO, AMHP, CSO, CISO, DCEx, DoP, DoS, DoW, DoD,
  DoI, DoT, ADoP, DHoN, DHoM, ACOO, ACNO, CNS, ANP, ACP, PEF, FTSUG, FTSU, EHO, TSO, PSO,
  DOSO, DCOS, MLRO, CIPO, LADO, IRO, IMCA, EHCO, HCA, DCO, DIPC, EHT, ACO, HEO, SEO, ERO, SPO, FD
`,
  ",",
);

/** Words for bodies that are as well what is done: "Director of Patient Flow and Site Management". */
export const WORK_OF_BODIES = wordSet(`management leadership advice services service practice`);

/** Posts that seldom stand alone: under "Democratic Services" they are the end of its line. */
export const HEADS_OF_BODIES = wordSet(`
  manager officer lead leader coordinator co-ordinator adviser advisor assistant supervisor administrator technician specialist
`);

/** Who is at the head of a body: what stands after a comma is the body. */
export const CHAIRS = wordSet(`chair chairman chairwoman chairperson vice-chair convener convenor`);

/** Two letters that are a post where what it is of follows ("AD Finance"), and a person's alone. */
export const LETTERS_BEFORE_SUBJECTS = wordSet(`AM AD DD ED GM SM PM TL BM HoS HOS DoS`);

/** Welsh posts and bodies begin with the word that tells which they are. */
export const WELSH_POSTS = wordSet(`
  rheolwr pennaeth cyfarwyddwr swyddog arweinydd cadeirydd clerc trysorydd ysgrifennydd gweinyddwr cydlynydd dirprwy aelod
  nyrs athro athrawes prifathro prifathrawes cynghorydd
`);
export const WELSH_BODIES = wordSet(`
  pwyllgor bwyllgor tim dim bwrdd fwrdd cyngor gyngor grwp adran uned gwasanaeth wasanaeth gwasanaethau cyfarwyddiaeth
`);

/** Words for several who hold a post, where no table has the word for one. */
export const PLURAL_POSTS = wordSet(`
  deans coaches mayors secretaries deputies representatives reps sencos chairmen rheolwyr penaethiaid swyddogion arweinwyr athrawon
  aelodau cyfarwyddwyr matrons nurses gps ahps consultants clinicians suppliers landlords headmasters firemen
  midwives doctors heads govs mgrs sisters wardens beneficiaries intermediaries visitors spokespeople
`);

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
  scouts brownies guides cubs legion foodbank cadw translink stagecoach arriva civica microsoft google capgemini
  deloitte kpmg bdo mazars rsm tiaa idox northgate liberata equans norse idverde ubico glendale sodexo g4s mears vinci
  skanska ringway urbaser suez mudiad urdd llywodraeth oxfam developers creditors parishioners worshippers
  body cttee ctte cttees triumvirate triumvirates quadrumvirate quartet congregation cluster clusters pod pods taskgroup roundtable
  caucus chamber parliament government senedd cvs cab mencap samaritans barnardo's barnardos capita serco veolia amey
  biffa mitie kier openreach defra dfe dwp hmrc rspca rspb nspcc rnli sustrans groundwork relate stonewall scope
  cruse macmillan leaseholders homeowners businesses employers traders retailers farmers landowners occupiers
  visitors applicants bidders consultees neighbours motorists cyclists anglers delegates attendees participants
  learners trainees interns postgraduates undergraduates academics clinicians medics doctors dentists executives
  execs leads station stations depot depots site sites branch branches secretariats laboratory lab kitchen nursery
  nurseries playgroup pre-school preschool dioceses parishes synod deanery choir presbytery pcc magistrates probation
  cps opcc coastguard lodge grange manor villas cottage cottages ambulance army supermarket shops utilities waterboard consultancy consultancies consultants
  contractors subcontractors vendors collective co-operative cooperative consortia syndicate trusteeship helpline
  switchboard frontline front-line directorship councillorship associates builders brothers bros sons daughters co inc
`);

/** Bodies that are named after people: "Mary Seaford Trust" is one lead, "Jane Moss Finance Team" is two. */
export const NAMED_AFTER_PEOPLE = wordSet(`
  trust foundation charity school academy college university hospital hospice surgery practice clinic centre ward
  church ltd limited plc llp society club partners consulting solutions associates builders sons co inc
  solicitors accountants architects
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
  commercial physiotherapy chaplaincy speech language tissue viability occupational therapy psychology psychiatry
  phlebotomy audiology dermatology neurology nephrology renal respiratory rheumatology ophthalmology orthopaedic
  orthopaedics trauma gastroenterology endocrinology diabetes diabetic cardiac vascular thoracic palliative eolc
  frailty ageing elderly older geriatrics resus resuscitation blood transfusion organ donation transplant
  anticoagulation continence podiatry orthotics sterile decontamination medication prescribing dispensing midwifery
  perinatal antenatal postnatal gynae paediatric neonates camhs midwives critical intensive ambulatory daycase bed
  triage rehab rehabilitation reablement enablement district visiting vaccines immunisations ipc sharps portering
  linen laundry switchboard mortuary attitudes behaviours pshe rse smsc eyfs ks1 ks2 ks3 ks4 ks5 eal fsm lac cla
  sixth year phase foundation subject subjects class classroom teaching t&l pupil pupils premium pedagogy oracy
  vocabulary spelling handwriting grammar drama art design food textiles french spanish german welsh latin mfl
  religious citizenship careers destinations enrichment trips extended wraparound breakfast lunch lunchtime midday
  playground uniform timetable transition transitions exclusions suspensions alternative provision nurture cyber
  networks infrastructure applications application software hardware desktop server cloud gis architecture
  integration analytics insight reporting document documents freedom foi gdpr disclosure disclosures privacy feedback
  contact channel channels telephony print reprographics post courier accounts accounting ledger payable receivable
  payments invoices banking cashiers investments investment pensions pension grants funding bids bid budget budgets
  budgeting financial fiscal efficiency savings money commercialisation tender tendering category supplier contract
  vendors stores warehouse inventory recruitment onboarding induction appraisal appraisals talent leadership
  apprenticeships apprenticeship employee employees relations absence job evaluation organisation organisations
  values belonging edi eqia bme bame lgbt lgbtq disability disabled gender faith carers solicitors litigation
  conveyancing charges electoral election scrutiny overview mayoral member searches registrars births deaths
  marriages ceremonies crematorium crematoria cemetery burial burials bereaved refuse bin bins litter cleansing
  flytipping graffiti enforcement noise pollution air contaminated hazardous hygiene pest dog animal animals tree
  arboricultural woodland woodlands allotment allotments open spaces greenspace playgrounds gyms gym fitness
  footpaths footpath rights bridleways structures lighting signals winter gritting potholes drains sewers harbour
  harbours airport rail railway bus buses cycle walking travel active vehicle vehicles garage car kerbside register
  buy factoring void electrical fire asbestos legionella lifts damp mould planned responsive compliance retrofit
  decarbonisation net zero insulation heating warmth affordable caretaking concierge tenant resident leaseholder
  anti-social asb nuisance eviction arrears incomes hostel hostels refuge sleeping sleepers sleeper domestic abuse
  violence exploitation slavery trafficking prevent counter terrorism extremism drugs alcohol substance misuse
  addiction gambling gypsy travellers refugees refugee asylum migrants migration resettlement veterans veteran forces
  adoption kinship placement placements residential respite breaks leaving permanence qa independent reviewing review
  reviews duty localities locality integrated joint visual hearing deaf autism autistic asd neurodiversity brokerage
  personalisation telecare assistive sector vcs vcse vcfse visitor destination hospitality town towns village
  villages cities high broadband connectivity inward enterprise employment employability jobs growth levelling
  spatial plans built cil minerals masterplanning valuation surveying disposal disposals acquisitions acquisition
  accommodation workplace continuity contingencies contingency eprr incident incidents investigation investigations
  serious mortality morbidity claims inquest inquests candour speak speaking whistleblowing effectiveness outcomes
  outcome evidence guidance guidelines protocols offender offenders victim victims witnesses sentencing reoffending
  reducing gang gangs prisoner prisoners detainees vetting mounted tasking deployment command recording hydrants
  hydrant appliances appliance retained wholetime breathing apparatus audience audiences programming exhibition
  display displays participation artistic creative production productions studio studios film festival festivals
  concert concerts orchestra orchestral dance literature lending reference bookings booking donor donors donations
  legacies legacy appeals appeal individual giving campaign campaigns supporters campaigning influencing
  parliamentary affairs international merchandise merchandising student students postgraduate undergraduate academic
  academics alumni widening access scholarships scholarship scrum supplies equipment delivery protecting vulnerable obs uasc british scottish irish royal historic invest visit safer healthy healthier stronger greener vol mgt mgmt mgnt prog proj fin ops corp library museum housekeeping groundskeeping bookkeeping timekeeping laboratories ref tef advance ecosystem ecosystems habitat
  rescue search gardens homes properties holdings enterprises ventures industries technologies consulting
  habitats species wildlife recreation coasts beaches seafront agriculture horticulture weights measures consumer
  sponsorship
`);

/** Endings of words that name a subject of work and no person: "Empowerment", "Regulation", "Assurance". */
export const SUBJECT_ENDING =
  /^(?!clement|clanc)[\p{Ll}-]{2,}(?:tions?|sions?|ments?|ability|ility|ality|ivity|ology|ation|isation|ician|[rt]ics|ancy|ocacy|iance|urance|rmance|rnance|enance|ional|ental|orial|ical|ural|idual|ative|itive|ctive|ency|aincy|llence|lience|gence|scence|[ist]ness|ism|graphy|therapy|pathy|metry|scopy|\p{Ll}care|ulture|ructure|wide|(?:er|or|ar|ian|zen|ice)ship)$/u;

/** Letters that are a body or department, not a person's initials; capitals tell. */
export const BODY_LETTERS = wordSet(`
  CMT SMT SLT ELT CLT DMT EMT ET LT MT EMB TMB TEC QSC PMO HR IT ICT OD PR IG BI DWP HMRC PCT CCG ICB ICS NHS NHSE CQC
  LGA LEA GB FGB PTA PFA CAB RSL RSLs DBS EHRC HSE ICO ONS QIPP PALS A&E ED ITU ICU HDU AMU MAU NICU CAMHS MARAC LSCB
  LADO MASH PCC OPCC YOS YOT NHSE/I GMB RSPB RNIB NSPCC HMPPS HMIP HMICFRS MoJ DfE DHSC DLUHC MHCLG IT&D H&S R&D L&D HR&OD Q&S E&D EDI IPC IPCT RAG TPO UHB CIO CVS CAD
  UK NI LA PPG LGB DLO SAB LSAB LSCP LSCP CSP CSPs LEP GLA TfL NFCC YJS YJB PSB RPB WLGA NRW SEPA HSCP IJB COSLA NHSI HEE UKHSA PHE PHW
  MHRA NICE NIHR ExCo ExCom RemCo JNC JCC TUs CMB SLB CLB ELB SLG DLT DMB PMB LMC LPC ICP MDT MDTs CMHT ASC CSC PRU MAT HWB
  HWBB VCS VCSE CVSs CABs EMB SLTs SMB DCMS MHCLG DEFRA DfT HMT CPS HMCTS NPS UKVI SFRS RPA EFA ESFA EEF NGA HEI OfS UCU
`);

/** Letters that end the name of a council or country's body: "Weyford BC", "Age UK". */
export const COUNCIL_LETTERS = wordSet(`BC CC DC MBC CBC DBC RBC TC UA UK FC FRS FT LBC`);

/** Letters of bodies and posts that are as often a person's. */
export const LETTERS_OF_PEOPLE_TOO = wordSet(`FD MT ET LT PR BI MD MO GM CE IG ED DC DS DI LA AM MP`);

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
  police school church university hospital college ward student parish council trust charity trusts schools
  committees members partnerships academies communities clubs
`);

/** Titles a name keeps. */
export const TITLES = wordSet(`
  cllr cllrs councillor councillors dr doctor mr mrs ms miss mx prof professor rev revd reverend fr father canon sir
  dame lord lady baroness capt captain sgt pc insp supt cynghorydd cyng parch
  ald alderman lt col maj major brigadier cmdr rabbi imam pastor drs cnllr ven venerable cdr
`);

/** Ranks of police and fire services: titles before a person's name, alone or in a row ("Detective Chief Inspector Moss"). */
export const RANKS = wordSet(`
  detective det chief ch inspector insp superintendent supt constable sergeant sgt commander acting temporary
  assistant deputy firefighter station area group watch crew manager
`);

/** What a fire service's manager has charge of: "Area Manager Penn" is a rank before a name, "Rents Manager Penn" a post. */
export const CHARGES_OF_RANKS = wordSet(`station area group watch crew`);

/** The rank that ends a row of them and stands before the name. */
export const LAST_RANKS = wordSet(`
  inspector insp superintendent supt constable sergeant sgt commander firefighter manager
`);

/** Ranks by their letters; before a name in small letters they are its title. */
export const RANK_LETTERS = wordSet(`
  GM SM WM DC DS DI DCI DSU DCS ACC PCSO ACFO DCFO
`);

/** Shortened words whose full stop ends nothing. */
export const SHORTENED_WORDS = wordSet(`
  hon asst dep snr jnr exec dir mgr st no dept admin co ltd gen sec off ass
  ald insp supt sgt cllr corp ops mgmt int ext dev org bus acc fin ch det capt col maj lt prof rev ven
  sr jr princ offr svc svcs serv
`);

/** Words inside a surname. */
export const PARTICLES = wordSet(`
  van von der den de del della di da dos das du la le ap ab ferch bin bint ibn al el st ten ni nic mhic ui mac zu af av
`);

/** Letters after a name. */
export const LETTERS_AFTER_NAME = wordSet(`
  OBE MBE CBE KC QC JP MP MS AM FCA ACA FCCA ACCA CPFA CIPFA PhD RN RGN FRCN BA BSc MA MSc MBA FCIPD MCIPD Jnr Snr Jr
  Sr
  FRCP FRCS FRCA FRCGP MRCGP FRCPCH MRICS FRICS MCIPR MCIPS FCIPS MRTPI CMgr CEng FIET MICE QPM QFSM KPM KFSM
  CPsychol CVO LVO MVO DBE KBE FRSA FRS FBA MIoD FCMA ACMA CGMA FCIEH MCIEH CMIOSH LLB LLM NPQH PGCE DipSW RMN
  RNLD RSCN MCSP FFPH MFPH BEM CMIIA MCIH FCIH CIHM FCMI MCMI MAAT FMAAT MSP HonFRCP FRCOG MRCP RHV
  SCPHN
`);

/** In what way somebody leads: after a name they are no lead and no post. */
export const ASIDES = wordSet(
  `
  interim, acting, temporary, temp, overall, day to day, day-to-day, job share, jobshare, job-share, maternity cover,
  on secondment, seconded, secondment, part time, part-time, ongoing, retired, retd, ret'd, left, leaving, new, joint,
  jointly, main, first, initially, cover, in post, named, dros dro, operational, strategic, corporate lead
`,
  ",",
);

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
export const LABELS: ReadonlyMap<string, boolean> = new Map(
  Object.entries({
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
  }),
);

/**
 * Words before a colon or dash that say in what way one leads, or what is named: "Internal: Orla Penn". `true` where it
 * supports.
 */
export const WAYS: ReadonlyMap<string, boolean> = new Map(
  Object.entries({
    executive: false,
    exec: false,
    operational: false,
    strategic: false,
    internal: false,
    external: false,
    clinical: false,
    managerial: false,
    administrative: false,
    academic: false,
    professional: false,
    technical: false,
    political: false,
    delivery: false,
    implementation: false,
    monitoring: false,
    oversight: false,
    reporting: false,
    approval: false,
    "sign off": false,
    "sign-off": false,
    project: false,
    programme: false,
    "day to day": false,
    "day-to-day": false,
    overall: false,
    joint: false,
    main: false,
    primary: false,
    secondary: false,
    first: false,
    second: false,
    senior: false,
    name: false,
    contact: false,
    "key contact": false,
    "main contact": false,
    team: false,
    department: false,
    organisation: false,
    "lead organisation": false,
    "lead agency": false,
    "lead team": false,
    "lead department": false,
    "lead service": false,
    backup: true,
    "back-up": true,
    reserve: true,
    contributors: true,
    partners: true,
    "key partners": true,
    "other partners": true,
    "partner agencies": true,
  }),
);

/** Of these, the words that open a second label in one line: "Internal: Orla Penn External: Weyford Council". */
export const WAYS_IN_A_LINE = wordSet(`internal external operational strategic clinical managerial backup back-up`);

/** Posts and bodies that are surnames too: "Sam Ward", "D Head". */
export const SURNAMES_TOO = wordSet(`
  head ward church parish warden constable bank banks parks buyer ranger sport chambers clerk marshall school college
  music housing sister governor vicar rector priest planner lawyer deputy cook driver steward porter provost gardener minister keeper marshal usher street land
  falls west north east court guild mission stock press tax early rents capital roads rose stroke place english flood reading heritage market
  bishop dean deacon author mayor master coach winter class post german french welsh airport speaking road money art dance drama
  branch ireland wales england britain care carer savings faith charity sexton boards board panel group studio house
`);
