import type { BuiltInStatus } from "../Status";

/** What people write in status cells and legends, folded, with a bar between; the last lines are colours by name. */
export const STATUS_WORDS: readonly { readonly status: BuiltInStatus; readonly words: string }[] = [
  {
    status: "complete",
    words: `
      complete | completed | completed on time | done | achieved | delivered | closed | finished | implemented |
      fully implemented | fully complete | action complete | action completed | 100% complete | met | fully met |
      signed off | discharged | resolved | complete and embedded | complete - embedded | completed and embedded |
      embedded | complete and evidenced | cwblhawyd | wedi cwblhau | cyflawnwyd | closed - complete | actioned |
      target met | objective met | complete and closed | completed action
    `,
  },
  {
    status: "on-target",
    words: `
      on target | on track | on schedule | in progress | progressing | ongoing | on-going | in progress - on track |
      in progress on track | on course | progressing to plan | going to plan | underway | under way | started |
      started - on track | progress on track | on track to deliver | on track for delivery |
      on track to be completed | on plan | within timescale | good progress | no concerns | no issues | on time |
      ar y trywydd iawn | ar darged | ar y gweill | on track to complete | progressing well | within target |
      on target for completion | partially complete - on track | no problems
    `,
  },
  {
    status: "one-month-behind",
    words: `
      one month behind | 1 month behind | up to one month behind | slightly behind | slipping | slippage |
      minor slippage | at risk | at risk of delay | some concerns | some concern | minor delay | minor delays |
      some slippage | behind schedule | delayed | behind | slight delay | off target | partially on track |
      some risk | risk of delay | at risk of not being delivered | mewn perygl | needs attention | minor issues |
      some delay | one month late | slipped | in progress - delayed | in progress - at risk | cause for concern
    `,
  },
  {
    status: "over-one-month-behind",
    words: `
      over one month behind | more than one month behind | over 1 month behind | overdue | off track |
      not on track | seriously behind | significantly behind | missed | deadline missed | target missed |
      not achieved | not met | not delivered | critical | significantly delayed | major delay | major delays |
      significant delay | significant slippage | major slippage | late | serious concerns | significant concerns |
      off schedule | failed | past due | not complete | incomplete | not completed | oddi ar y trywydd | hwyr |
      more than a month behind | not implemented | urgent action required | major issues | serious risk |
      unlikely to be achieved | will not be met | not on target | outstanding | significant risk
    `,
  },
  {
    status: "reprogrammed",
    words: `
      reprogrammed | reprogrammed/extended | extended | rescheduled | re-scheduled | deferred |
      extension requested | extension agreed | revised date agreed | revised | re-profiled | reprofiled |
      date revised | extension | re-programmed | postponed | date extended | revised timescale | deadline extended
    `,
  },
  {
    status: "suspended",
    words: `
      suspended | on hold | paused | stopped | in abeyance | stalled | frozen | held | ar stop | on-hold
    `,
  },
  {
    status: "not-due",
    words: `
      not due | not yet due | not started - not due | not due to start | future | not yet started - not due |
      not due yet | due later | future action | not yet required | not started (not due) | no action due |
      not scheduled to start
    `,
  },
  {
    status: "programmed",
    words: `
      programmed | programmed dates | planned | scheduled | planned date | planned dates | programmed date |
      baseline | original plan | planned action | planned timescale | to be started | timescale | proposed
    `,
  },
  {
    status: "superseded",
    words: `
      superseded | no longer required | no longer applicable | no longer needed | no longer relevant | withdrawn |
      cancelled | canceled | not applicable | n/a | removed | rejected | merged | merged with another action |
      discontinued | abandoned | dropped | not agreed | closed - not complete | closed - no longer required
    `,
  },
  {
    status: "unrated",
    words: `
      unrated | not rated | not started | not yet started | no update | not known | unknown | no data |
      no update provided | no rating | to be rated | update awaited | awaiting update | tbc | open | not begun |
      heb ddechrau | not assessed | no information | not commenced | yet to start | to start
    `,
  },
  { status: "on-target", words: "green | gwyrdd" },
  { status: "one-month-behind", words: "amber | yellow | orange | ambr | oren | melyn" },
  { status: "over-one-month-behind", words: "red | coch" },
  { status: "complete", words: "blue | glas | dark green" },
  { status: "not-due", words: "white | grey | gray | gwyn | llwyd | clear | no colour" },
  { status: "suspended", words: "black | du" },
  { status: "reprogrammed", words: "purple | porffor" },
];

/** The letters of the built-in scheme, each unique. */
export const STATUS_LETTERS: Readonly<Record<string, BuiltInStatus>> = {
  P: "programmed",
  T: "on-target",
  B: "one-month-behind",
  O: "over-one-month-behind",
  R: "reprogrammed",
  S: "suspended",
  C: "complete",
  N: "not-due",
  X: "superseded",
  U: "unrated",
};

/** The letters of a traffic-light column: R there is red, and B the blue of a finished action. */
export const RAG_LETTERS: Readonly<Record<string, BuiltInStatus>> = {
  R: "over-one-month-behind",
  A: "one-month-behind",
  Y: "one-month-behind",
  G: "on-target",
  B: "complete",
  C: "complete",
  W: "not-due",
  N: "not-due",
  P: "reprogrammed",
  S: "suspended",
  X: "superseded",
  U: "unrated",
};
