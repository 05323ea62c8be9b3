/** What a word or phrase beside a date, or instead of one, says. */
export type Sign =
  /** Leads a date in and changes nothing: "by", "no later than", "target date". */
  | "lead-in"
  /** Leads in the date to finish by: "by", "deadline". */
  | "finish"
  /** Means nothing here: "the", "date". */
  | "filler"
  | "edge-early"
  | "edge-mid"
  | "edge-late"
  | "edge-end"
  | "week-commencing"
  | "week-ending"
  /** A bare start: "from", "with effect from". */
  | "start"
  /** A start that an event may have: "commences", "to start". */
  | "begins"
  /** A start said after the date. */
  | "onwards"
  /** "not before", "after": the date is the first day it could be. */
  | "after"
  /** The date that follows no longer stands. */
  | "was"
  /** The date that follows replaces the one before. */
  | "now"
  | "done"
  /** Turns a word of completion into an intention: "to be", "will be", "for". */
  | "future"
  | "not"
  /** Turns a word of completion into work that is left: "partly", "90 %". */
  | "partly"
  | "ongoing"
  /** Ongoing where no date is named: "throughout". */
  | "throughout"
  /** A start that has been made: "started"; ongoing where no date is named. */
  | "begun"
  | "to-be-confirmed"
  | "none"
  | "relative"
  /** Counted from what follows, where no date is named: "when", "on", "following". */
  | "event"
  /** Opens a length of time: "within 3 months". */
  | "within"
  /** Joins two dates: "to", "until". */
  | "to"
  | "and"
  /** The date may not be meant as it stands: "subject to", "approx". */
  | "doubt";

/** Every phrase, in lower case without hyphens or stops; a person can add to it. English first, then Welsh. */
export const PHRASES: Readonly<Record<Sign, string>> = {
  "lead-in":
    "during, in, on, for, date, between, expected, planned, scheduled, review, reviewed, review date, ym, yn, ym mis, yn ystod, rhwng, dyddiad",
  finish:
    "by, before, due, due by, due on, due date, deadline, deadline date, target, target date, no later than, not later than, on or before, by or before, " +
    "at the latest, at latest, latest, latest by, finish, finish by, finishing, finishes, finish date, end date, completion, completion by, completion date, by date, " +
    "erbyn, cyn, gorffen, dyddiad gorffen",
  filler:
    "the, of, at, month, month of, year, is, it, be, with, y, yr, mis, am, pm, z, gmt, bst, midnight, noon, calendar year, calendar",
  "edge-early": "early, early in, beginning, beginning of, beg of, start of, the start of, at the start of, dechrau",
  "edge-mid": "mid, middle of, the middle of, canol",
  "edge-late": "late, later in, towards the end of",
  "edge-end": "end, end of, the end of, by the end of, at the end of, ends, month end, end of month, diwedd",
  "week-commencing":
    "w/c, wc, w/b, wb, week commencing, week beginning, week starting, week of, wk commencing, wk comm, wk beginning, week comm, w comm, wk c, wythnos yn dechrau",
  "week-ending": "w/e, week ending, week end, wk ending, wk end, w ending",
  start:
    "from, since, as from, as of, with effect from, wef, w/e/f, effective from, effective, start date, from the start of, o fis, o",
  begins:
    "start, starts, starting, to start, begin, begins, beginning on, beginning in, to begin, commence, commences, commencing, " +
    "to commence, start in, starts in, starting in, commencing in, commence in, starting from, commencing from, commencing on, starting on, start from, yn dechrau",
  begun: "started, commenced, begun, began, wedi dechrau",
  onwards: "onwards, onward, on wards, ymlaen",
  after: "after, not before, no earlier than, not earlier than, no sooner than, from after",
  was:
    "was, were, originally, original, original date, original deadline, original target, previously, previous, formerly, old, old date, slipped from, moved from, changed from, " +
    "extended from, deferred from, put back from, revised from, brought forward from, rescheduled from, delayed from, amended from, initially, yn wreiddiol",
  now:
    "now, revised, revised to, revised date, revised deadline, revised target, revised target date, now due, now by, extended, extended to, " +
    "extended until, extension to, new, new date, new deadline, new target, new target date, deferred, deferred to, deferred until, put back, put back to, moved to, moved, " +
    "changed to, changed, amended, amended to, brought forward, brought forward to, rescheduled, rescheduled to, re scheduled to, reprogrammed to, reprogrammed, slipped, " +
    "slipped to, slipping to, delayed to, delayed until, delayed, postponed, postponed to, postponed until, reprofiled, reprofiled to, replaced by, superseded by, pushed back to, " +
    "updated to, reset to, diwygiedig",
  done:
    "completed, complete, action complete, action completed, achieved, done, delivered, renewed, in place, already in place, now in place, implemented, closed, finished, " +
    "launched, submitted, published, approved, adopted, ratified, issued, established, installed, signed off, actioned, now complete, now completed, fully implemented, fully complete, been completed, been delivered, discharged, " +
    "cwblhawyd, wedi'i gwblhau, wedi'i chwblhau, wedi ei gwblhau, wedi cwblhau, wedi eu cwblhau, wedi'u cwblhau, cyflawnwyd, wedi'i gyflawni, wedi'i chyflawni, wedi ei gyflawni, wedi'u cyflawni, wedi cyflawni, wedi'i orffen, cwblhau",
  future:
    "to be, will be, shall be, should be, must be, due to be, expected to be, planned to be, for completion, due for completion, aim to be, aim to have, will have, to have, " +
    "to complete, complete by, not later, should, must, i'w",
  not: "not, not yet, never, yet to be, not been, heb ei, heb eu, ddim",
  partly: "incomplete, part, partly, partially, nearly, almost, mostly, largely, substantially, rhannol, yn rhannol",
  ongoing:
    "ongoing, on going, continuous, continuing, continual, continually, continuously, business as usual, bau, rolling, rolling programme, " +
    "throughout the year, all year, all year round, permanent, in progress, underway, under way, parhaus, barhaus, yn barhaus, yn parhau, parhau",
  throughout: "throughout, drwy gydol, trwy gydol",
  "to-be-confirmed":
    "tbc, tba, tbd, to be confirmed, to be agreed, to be advised, to be determined, to be decided, to be arranged, to be set, to be announced, to be scheduled, to confirm, " +
    "awaiting, awaited, date to follow, to follow, not yet set, not set, not known, not yet known, not yet agreed, unknown, pending, date tbc, i'w gadarnhau, i'w gytuno, i'w benderfynu",
  none: "n/a, na, none, nil, not applicable, no date, no date set, none set, no deadline, no deadline set, no target date, amherthnasol, ddim yn berthnasol, dim dyddiad, dim",
  relative:
    "asap, as soon as possible, as soon as practicable, as soon as reasonably practicable, immediate, immediately, with immediate effect, straight away, straightaway, urgently, " +
    "short term, medium term, long term, short to medium term, medium to long term, next meeting, next year, next month, next week, as required, as and when, as and when required, as needed, when required, " +
    "when needed, if required, at once, forthwith, cyn gynted â phosibl, cyn gynted â phosib, ar unwaith",
  event:
    "upon, following, as soon as, once, when, subsequent to, next, on completion, on appointment, on receipt, on approval, at the next, ar ôl, prior to, post",
  within: "within, within first, within the first, within the next, in the next, over the next, over, o fewn",
  to: "to, until, till, through, through to, up to, thru, hyd at, tan, hyd",
  and: "and, ac, a, then, followed by, and then",
  doubt:
    "or, possibly, possible, approx, approximately, circa, c, ca, around, about, subject to, depending, depending on, dependent, dependent on, provisional, provisionally, tentative, " +
    "likely, hopefully, maybe, perhaps, estimated, est, if, unless, half term, half, h1, h2, first week, second week, third week, last week, first half, second half, first half of, " +
    "second half of, latter half of, on hold, suspended, cancelled, superseded, unlikely, at risk, easter",
};
