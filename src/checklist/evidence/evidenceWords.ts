/**
 * What a plan's words look like where they are evidence of a criterion. Each line is one way of saying it: the parts
 * joined by & must all be there, in any of an action's cells; a part is any of its phrases, parted by commas; the words
 * of a phrase stand in that order, close together, in any form ("report" also finds "reporting"). A criterion without
 * lines is sought by its own words.
 */
export const EVIDENCE_WORDS: Readonly<Record<number | string, readonly string[]>> = {
  1: [
    "strategic plan, strategy, improvement plan, service plan & endorsed, adopted by council, agreed by council, approved by council, supported by members",
    "strategic plan, service plan, aims, aiming & publicise, internal and external, known outside",
  ],
  2: [
    "customers, users, patients, residents, tenants, staff, employees, members, councillors, stakeholders & views, consulted, consultation, involve, workshop, survey, feedback, perspective, focus group, informed by & service plan, planning, design, redesign, priorities, improvement plan, vision, targets",
  ],
  3: ["gap, shortfall, current position, where we are & desired, future, wanted, aspire"],
  4: [
    "performance targets, team targets, individual targets, local targets, set targets, new targets, challenging targets, published target, meeting targets, measurable targets, specific targets",
    "service standards, promote standards, standards and targets, deliver standards, measures of success, measures of effectiveness, performance indicators",
  ],
  5: [
    "improvement plan, action plan, service plan, delivery plan & monitored, managed, adjust, revised, robust, realistic, achievable, detailed",
    "SMART plan, robust plans, SMART & plans",
  ],
  6: [
    "map & step, process, journey",
    "find out why, self-assessment, health check, baseline review, fundamental review, thorough review, gap analysis",
  ],
  7: [
    "staff survey, employee survey, appraisal & understand, awareness, familiar & strategic plan, strategy, vision, service plan, aims",
  ],
  8: [
    "corporate plan, corporate priority, corporate objectives, corporate aims, corporate strategy",
    "link, support, contribute & priorities of the, community strategy, poverty strategy, council's strategy, wider objectives, local area agreement",
  ],
  9: [
    "safeguarding social security, government strategy, national strategy, national policy, housing policy, housing strategy",
  ],
  10: ["audit scotland, accounts commission"],
  11: [
    "documented policies, documented procedures, written policies, specific policies, specific aims, specific objectives",
  ],
  12: [
    "members, councillors, cabinet, full council & endorse, approve, adopt & annual, yearly, each year, every year & policy, objectives, strategy, plan",
  ],
  13: [
    "annual review, yearly review, reviewed annually, reviewed yearly, annual planning, planning cycle & policy, objectives, strategy, plan",
  ],
  14: ["interim target, interim objective, interim date, milestones, stepping stone"],
  15: ["objective setting, set objectives, work objectives, key objectives"],
  16: [
    "value for money, VFM, efficiency savings, financial efficiencies, savings, cost effective, cost effectiveness, unit costs, cashable",
    "cost & compare, comparison, direct cost, calculating, monitor the cost, impact on costs",
    "identify efficiency, measure efficiency",
  ],
  17: ["backlog, outstanding work, outstanding claims, outstanding cases, clear the queue"],
  18: ["business excellence, excellence model, EFQM, balanced scorecard"],
  19: [
    "charter mark, quality standard, quality mark, ISO, investors in people, customer service excellence, kite mark",
  ],
  20: [
    "stakeholder & views, consulted, identified, identifies, identify, agreed, involving, informed by",
    "consult, consultation & customers, staff, partners, tenants, users, residents, patients, councillors",
    "ask, asking, comment & tenants, patients, residents, customers, landlords, partners",
    "customer perspective",
  ],
  21: [
    "individual, personal, of their own & target, objective & staff, team, officer, employee, appraisal",
    "staff objectives, appraisal process, personal development plan",
    "performance & staff development, development plans",
  ],
  22: ["support, contribute, link & priorities of the, corporate aims, corporate targets, authority's aims"],
  23: [
    "peaks and troughs, seasonal, forecast demand, predict demand, future demand, monitor demand, workload planning",
  ],
  24: [
    "resources needed, additional resource, more resource, dedicated resource, double the resources, targeting of resources, capacity to deliver, people needed, staff needed",
    "temporary officers, additional officers, extra officers, in post, further post, post in place, posts in place, additional post",
    "budget, funding, costs of training, plan & course costs",
  ],
  25: [
    "roles and responsibilities, role of, review of roles, who does what, who owns, role separated, clear boundaries",
  ],
  26: ["line management, lines of management, management responsibility, day-to-day management, reporting lines"],
  27: ["organisational structure, staffing structure, management structure, restructure"],
  28: ["budget control, budget monitoring, control of resources, budget holder"],
  29: [
    "working arrangements, working relationship, working together, barriers to communication, communication between, front and back office, joint meetings",
  ],
  30: ["service level agreement, SLA, joint working, between departments, working arrangements & monitor, adhered"],
  31: ["service level agreement, SLA, joint working, between departments, working arrangements & review"],
  32: [
    "service level agreement, SLA, joint working, between departments, working arrangements & revise, update, amend",
  ],
  33: ["prioritise, prioritised, prioritisation, order of priority, future priorities, rank objectives, ranked"],
  34: ["project management, systems analysis, project methodology, PRINCE2, lean techniques"],
  35: ["milestone, key dates, target dates"],
  36: ["project manager, accountable, accountability, answers for, named officer"],
  37: [
    "stakeholder & communicate, communicated, informed, identifies, impact on",
    "tell staff, tell tenants, tell residents, tell customers",
  ],
  38: ["supported by members, supported by councillors, member support, senior support, sponsor, sponsorship"],
  39: [
    "report, regular update, reporting to, briefing, feedback, assurance, information updates, management information, regularly report & members, councillor, committee, scrutiny panel, cabinet, portfolio holder, governors",
    "update, updated & senior managers, senior officers",
    "progress of plans, progress against plans & monitor, report",
    "councillors' challenge",
  ],
  40: ["risk, contingency, contingencies, mitigation"],
  41: ["manager, head of service & responsible for delivery, responsibility for delivery, deliver the plan"],
  42: ["staff, employee & involve, involved, volunteers, suggestion scheme, ideas, contribute"],
  43: ["contractor, outsource, outsourced, externalised"],
  44: [
    "performance & monitor, assess variations, measure productivity, management of performance, average, performance targets, compared, reporting of current",
    "reasons for, causes of, analyse reasons & high number, deviation, gap, failure, variation",
    "processing times, processing time, average of & compared, target, against",
    "target met, performance in meeting",
    "progress of plans & monitor",
    "performance & improved, targets & time, times",
  ],
  45: [
    "benchmark, benchmarking, nearest neighbours",
    "compare, comparison & councils, authorities, trusts, other services",
  ],
  46: [
    "business continuity, disaster recovery, contingency plan, recovery plans, emergency plan, contingency and recovery",
  ],
  47: [
    "business continuity, disaster recovery, contingency plan, contingency and recovery, emergency plan",
    "risk management & programme of change, change programme, project",
  ],
  48: [
    "business continuity, disaster recovery, contingency plan, recovery plans, contingency and recovery, emergency plan & test, tests, exercise, review",
  ],
  49: [
    "business continuity, disaster recovery, contingency plan, recovery plans, emergency plan & awareness, aware, familiar, briefed, know",
  ],
};
