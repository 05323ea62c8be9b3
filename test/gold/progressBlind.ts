import type { IsoDate } from "../../src/cells/isoDate";
import type { ProgressState } from "../../src/plan/Progress";
import type { ProgressGold } from "./progress";

/** A progress cell labelled blind, read at the report date of its plan. */
export interface DatedProgressGold extends ProgressGold {
  readonly asAt: IsoDate;
}

type Row = readonly [text: string, ...states: ProgressState[]];

type Corpus = readonly (readonly [source: string, asAt: IsoDate, rows: readonly Row[]])[];

/**
 * Progress cells labelled by somebody who had read neither the reader nor the other corpora, to score it on plans it has
 * not met. The right state stands first; where people would differ, the others they would give follow.
 */
const corpus: Corpus = [
  [
    "hospital trust action plan after inspection",
    "2024-07-31",
    [
      ["Complete", "complete"],
      ["Completed.", "complete"],
      ["In progress", "in-progress"],
      ["Not started", "not-started"],
      ["Overdue", "delayed"],
      ["On track", "in-progress"],
      ["Action closed at Quality Committee 12/06/24.", "complete"],
      ["New escalation policy ratified in May and now live on all wards.", "complete"],
      ["Audit tool drafted. Testing on two wards before roll-out in September.", "in-progress", "partly-complete"],
      ["Training compliance currently 71% against a target of 90%. Sessions booked through August.", "in-progress"],
      ["Recruitment under way for two band 6 posts; interviews 14 August.", "in-progress"],
      ["Business case not yet approved.", "in-progress", "not-started"],
      ["Business case approved by the Executive. Equipment ordered, delivery expected October.", "in-progress"],
      ["Awaiting estates to provide a quotation.", "in-progress", "delayed", "not-started"],
      ["Slipped by two months because of vacancies in the audit team.", "delayed"],
      ["Has not been started owing to the ward move.", "not-started", "delayed"],
      ["Policy complete. Staff briefings outstanding.", "partly-complete"],
      ["", "not-stated"],
      ["Completed and embedded; monitored monthly at divisional governance.", "complete"],
      ["Evidence: minutes of the ward meeting, training matrix.", "not-stated", "in-progress"],
      ["Green", "in-progress", "not-stated"],
      ["All fridges replaced June 2024.", "complete"],
      ["To be discussed at the August governance meeting.", "not-started"],
      ["75%", "in-progress", "partly-complete"],
      ["Superseded by action 14.", "superseded"],
    ],
  ],
  [
    "internal audit recommendation tracker",
    "2023-12-31",
    [
      ["Implemented", "complete"],
      ["Partially implemented", "partly-complete"],
      ["Not implemented", "not-started", "in-progress"],
      ["Fully implemented - evidence seen by audit.", "complete"],
      ["Not yet due", "not-due"],
      ["Outstanding", "in-progress", "not-started", "delayed"],
      ["No longer applicable as the system has been replaced.", "superseded"],
      ["Risk accepted by management; no further action.", "superseded", "complete"],
      ["Revised implementation date of 31/03/2024 requested.", "extension"],
      ["Extension agreed by the Audit Committee to June 2024.", "extension"],
      ["Management has agreed the revised procedure, which has been issued to all budget holders.", "complete"],
      ["The reconciliation is now done every month and reviewed by the Chief Accountant.", "complete", "in-progress"],
      ["A draft policy has been prepared and is out for consultation.", "in-progress"],
      ["Nothing to report this quarter.", "not-stated", "not-started"],
      ["Deadline missed; the supplier cannot deliver the module until February.", "delayed"],
      ["Work has commenced on the register.", "in-progress"],
      ["This will be addressed in the new contract from April 2024.", "not-started", "not-due"],
      ["On hold pending the restructure.", "suspended"],
      ["Paused while the new finance system is installed.", "suspended"],
      ["Closed", "complete"],
      ["Closed - duplicate of recommendation 7.", "superseded", "complete"],
      ["Update awaited from service.", "not-stated"],
    ],
  ],
  [
    "school improvement plan",
    "2024-12-31",
    [
      ["Achieved", "complete"],
      ["Partially achieved", "partly-complete"],
      ["Not achieved", "not-started", "delayed", "in-progress"],
      ["Ongoing", "in-progress"],
      ["Autumn: baseline tests done. Spring: not yet begun.", "partly-complete", "in-progress"],
      ["New phonics scheme in place from September. All staff trained.", "complete"],
      ["Two of the five curriculum reviews have been finished.", "partly-complete", "in-progress"],
      ["Moderation planned for February.", "not-started"],
      ["Learning walks show greater consistency across Key Stage 2.", "in-progress", "not-stated"],
      ["Postponed until the summer term.", "delayed", "suspended", "extension"],
      ["Completed for Years 1 and 2; Years 3 to 6 to follow in spring.", "partly-complete"],
    ],
  ],
  [
    "borough council improvement plan",
    "2022-09-30",
    [
      ["Delayed", "delayed"],
      ["On target", "in-progress"],
      ["On schedule for completion in December.", "in-progress"],
      ["Behind schedule - see risk register.", "delayed"],
      ["Strategy adopted by Cabinet on 19 July 2022.", "complete"],
      ["Consultation finished in August; report being written.", "partly-complete", "in-progress"],
      ["Consultants appointed. First workshop held.", "in-progress"],
      ["The website has been redesigned and launched.", "complete"],
      ["We expect to complete this by March.", "in-progress", "not-started"],
      ["Expected to be complete by end of October 2022.", "in-progress", "not-started"],
      ["Previously paused, work has now resumed.", "in-progress"],
      ["Was delayed by the election but finished in July.", "complete"],
      ["Not on track", "delayed"],
      ["Scoping", "in-progress", "not-started"],
      ["Scheduled for Q4.", "not-started", "not-due"],
      ["Not due to start until January 2023.", "not-due"],
      ["Due to start in November 2022.", "not-started", "not-due"],
      ["No progress since last report.", "not-started", "delayed", "not-stated"],
      ["100% complete", "complete"],
      ["50% complete", "partly-complete", "in-progress"],
      ["0%", "not-started"],
      ["90", "not-stated"],
      ["Cancelled by Cabinet.", "superseded"],
      ["Merged with action 3.2.", "superseded"],
      ["Timescale extended to March 2023 with approval of the Board.", "extension"],
      ["Date reprogrammed to January 2023.", "extension"],
      ["Contract awarded and the service went live on 1 September.", "complete"],
      ["Staff survey complete, results analysed and action plan agreed.", "complete"],
      ["Completion of this action depends on the new member of staff.", "not-stated", "not-started", "in-progress"],
      ["The incomplete forms have been returned to applicants.", "in-progress", "complete"],
      ["Incomplete", "in-progress", "partly-complete"],
      ["Ready to start once funding is confirmed.", "not-started"],
    ],
  ],
  [
    "charity operational plan",
    "2025-06-30",
    [
      ["Done", "complete"],
      ["Done - see minutes", "complete"],
      ["Half done", "partly-complete"],
      ["Nearly there!", "in-progress"],
      ["Started", "in-progress"],
      ["Yes", "complete", "not-stated"],
      ["No", "not-started", "not-stated"],
      ["Grant application submitted, decision due in August.", "in-progress"],
      ["We have recruited 12 of the 20 volunteers.", "in-progress", "partly-complete"],
      ["Three new trustees appointed at the AGM.", "complete", "in-progress"],
      ["Not happening this year - no funds.", "suspended", "superseded", "not-started"],
      ["Nothing yet", "not-started"],
    ],
  ],
  [
    "fire and rescue service plan",
    "2025-01-31",
    [
      ["Delivered", "complete"],
      ["Vehicles delivered, driver training continues.", "partly-complete", "in-progress"],
      ["Underway", "in-progress"],
      ["Work is progressing well, with four stations now visited.", "in-progress"],
      ["Delay in delivery of new breathing apparatus sets; now expected in May.", "delayed"],
      ["Trial ends in March, evaluation to follow.", "in-progress"],
      ["Project closed.", "complete", "superseded"],
    ],
  ],
  [
    "safeguarding partnership plan",
    "2024-01-31",
    [
      ["The audit has not been completed because records were late.", "in-progress", "delayed", "not-started"],
      ["Multi-agency training delivered to 140 practitioners between May and November.", "complete", "in-progress"],
      ["Guidance has been written but has not been published.", "partly-complete", "in-progress"],
      ["Task and finish group set up and meets monthly.", "in-progress"],
      ["Terms of reference agreed. Membership to be confirmed.", "partly-complete", "in-progress"],
      ["No update received.", "not-stated"],
      ["Action complete: new pathway launched 8 January.", "complete"],
      ["RAG: Amber. Some agencies have yet to submit.", "in-progress", "delayed", "partly-complete"],
      ["Deferred to next year's plan.", "suspended", "extension", "delayed", "superseded"],
      ["Wedi'i gwblhau", "complete"],
      ["Ar y gweill", "in-progress"],
    ],
  ],
];

/** One hand-labelled cell a row of the corpus. */
export const progressBlind: readonly DatedProgressGold[] = datedProgress(corpus);

/** The cells of a corpus, each with its source and the report date it is read at. */
export function datedProgress(plans: Corpus): readonly DatedProgressGold[] {
  return plans.flatMap(([source, asAt, rows]) => rows.map(([text, ...states]) => ({ source, asAt, text, states })));
}
