import type { ProgressState } from "../../../src/plan/Progress";
import { readProgress } from "../../../src/plan/progress/readProgress";

const asAt = "2010-03-31";

describe("the words decide, not their order", () => {
  test.each<[string, ProgressState]>([
    ["Completed", "complete"],
    ["Not yet completed", "not-started"],
    ["To be completed by June", "not-started"],
    ["Previously delayed, now complete", "complete"],
    ["Training has not been delivered", "not-started"],
    ["First phase complete, second to start", "partly-complete"],
    ["Meeting held", "in-progress"],
    ["Improvement Plan.", "not-stated"],
    ["", "not-stated"],
    ["constructor", "not-stated"],
  ])("%j is %s", (text, state) => {
    expect(readProgress(text, { asAt }).state).toBe(state);
  });
});

describe("what is done with, and what is not", () => {
  test.each<[string, ProgressState]>([
    ["All kettles replaced in May.", "complete"],
    ["All partners met in May.", "in-progress"],
    ["Policy adopted by Council in May", "complete"],
    ["The new form has been launched", "complete"],
    ["The consultation has been launched", "in-progress"],
    ["The guide was issued to all wardens", "complete"],
    ["Was delayed by the strike but finished in June", "complete"],
    ["Was delayed by the strike. Guide drafted.", "delayed"],
    ["Delay in delivery of the boats; now expected in May", "delayed"],
    ["Completion now expected in May", "extension"],
    ["Board granted a further three months", "extension"],
    ["Given an extra 6 weeks", "extension"],
    ["The lead has not been able to start on this", "not-started"],
    ["Unable to begin the survey", "not-started"],
    ["Newsletter with the printers", "in-progress"],
    ["All tide tables now on the website", "complete"],
    ["Picked up as part of action 4", "superseded"],
    ["Incomplete forms returned to tenants", "in-progress"],
    ["Some landlords have yet to reply", "in-progress"],
    ["Landlords have yet to reply", "not-started"],
    ["Pilot ends in June, report to follow", "in-progress"],
    ["No update received", "not-stated"],
    ["Update awaited", "not-stated"],
    ["Carried forward to 2011", "extension"],
    ["Kettle repaired", "complete"],
    ["We have repaired 3 of the 8 kettles", "partly-complete"],
    ["Kettle to be repaired", "not-started"],
    ["Waiting for the landlord", "in-progress"],
    ["Off plan – cost agreed with the board", "delayed"],
    ["The pilot was stood down", "superseded"],
    ["In the new year", "not-started"],
    ["Superceded", "superseded"],
    ["Compelte", "complete"],
    ["Onging", "in-progress"],
    ["Bid rejected", "superseded"],
    ["Due date passed", "delayed"],
    ["Ahead of schedule", "in-progress"],
    ["Form completed by 12 of 30 tenants", "partly-complete"],
    ["Blocked by the landlord", "delayed"],
    ["New rota begins in May", "not-started"],
    ["New website live; guide planned for June", "partly-complete"],
    ["There has been no movement", "not-started"],
  ])("%j is %s", (text, state) => {
    expect(readProgress(text, { asAt }).state).toBe(state);
  });
});

describe("what is left out, left open or made and not yet agreed", () => {
  test.each<[string, ProgressState]>([
    ["Completed at all depots except two.", "partly-complete"],
    ["Done in every school but one.", "partly-complete"],
    ["Rolled out to all depots but one", "partly-complete"],
    ["All kettles replaced, but one leaks", "complete"],
    ["Kitchen: complete; hall: not started", "partly-complete"],
    ["North - done. South - done.", "complete"],
    ["Status: complete. Notes: see the guide", "complete"],
    ["Handbook approved but not yet published", "partly-complete"],
    ["Wardens met but not yet trained", "in-progress"],
    ["Almost finished.", "in-progress"],
    ["Close to completion", "in-progress"],
    ["Just about finished", "in-progress"],
    ["Phase 1 - complete\nPhase 2 - not started", "partly-complete"],
    ["Not far off finished.", "in-progress"],
  ])("%j is %s", (text, state) => {
    expect(readProgress(text, { asAt }).state).toBe(state);
  });
});

describe("what has not begun, and what will not", () => {
  test.each<[string, ProgressState]>([
    ["Work on the guide has not commenced.", "not-started"],
    ["0 out of 4 visits made", "not-started"],
    ["None of the six audits carried out", "not-started"],
    ["Work to finish the roof is ongoing.", "in-progress"],
    ["Work to finish the roof is planned.", "not-started"],
    ["Work to finish the roof", "not-started"],
    ["Governors chose in May not to proceed", "superseded"],
    ["Not to be taken forward", "superseded"],
    ["We will not be going ahead with this", "superseded"],
    ["Governors decided to drop this", "superseded"],
    ["No plans to proceed", "superseded"],
  ])("%j is %s", (text, state) => {
    expect(readProgress(text, { asAt }).state).toBe(state);
  });
});

describe("words of trouble that tell of none", () => {
  test.each<[string, ProgressState]>([
    ["Suspended floor repaired", "complete"],
    ["Suspended until the floor is repaired", "suspended"],
    ["Deferred payment scheme launched", "complete"],
    ["Extension to the car park finished", "complete"],
    ["Extension to the end of June", "extension"],
    ["Late start made up; programme on schedule", "in-progress"],
  ])("%j is %s", (text, state) => {
    expect(readProgress(text, { asAt }).state).toBe(state);
  });
});

describe("deeds that end a matter", () => {
  test.each<[string, ProgressState]>([
    ["Policy approved and on the website", "complete"],
    ["Policy drafted and on the website for consultation", "in-progress"],
    ["Byelaws approved and in force", "complete"],
    ["Handbook printed and distributed to all tenants", "complete"],
    ["Draft printed and distributed for comment", "in-progress"],
    ["Boilers have arrived and are in service", "complete"],
    ["Kettles have all arrived", "complete"],
    ["Vans were delayed but have now all arrived", "complete"],
    ["Sorted", "complete"],
    ["Not sorted", "not-started"],
    ["Dealt with", "complete"],
    ["To be dealt with by the clerk", "not-started"],
  ])("%j is %s", (text, state) => {
    expect(readProgress(text, { asAt }).state).toBe(state);
  });
});

describe("a half done and a half open", () => {
  test.each<[string, ProgressState]>([
    ["Survey held, summary not begun", "partly-complete"],
    ["Workshops held; guide not started", "partly-complete"],
    ["Return submitted, accounts still to be compiled", "partly-complete"],
    ["Handbook has been rewritten but not launched", "partly-complete"],
    ["Written; not yet approved", "partly-complete"],
    ["Website designed but yet to be launched", "partly-complete"],
    ["Draft written; not yet approved", "in-progress"],
    ["Meeting held. Report to follow", "in-progress"],
    ["Meeting not held", "not-started"],
  ])("%j is %s", (text, state) => {
    expect(readProgress(text, { asAt }).state).toBe(state);
  });
});

describe("what is said of a date, of another matter or of time to come", () => {
  test.each<[string, ProgressState]>([
    ["Started. Complete date 31/03/22 still achievable", "in-progress"],
    ["Completion date June", "not-stated"],
    ["Not to be confused with action 7, which is complete", "not-stated"],
    ["Not to be confused with item 2, which was delayed. Ongoing.", "in-progress"],
    ["Nothing is due on this until the autumn", "not-due"],
    ["Nothing is required until May 2010", "not-due"],
    ["0 of 12", "not-started"],
    ["5 of 12", "partly-complete"],
    ["12 of 12", "complete"],
    ["Efforts to recruit continue", "in-progress"],
    ["Lead to confirm position", "not-stated"],
    ["Lead to write the guide", "not-started"],
    ["On-hold message recorded", "in-progress"],
    ["Catching up after a late start", "in-progress"],
  ])("%j is %s", (text, state) => {
    expect(readProgress(text, { asAt }).state).toBe(state);
  });
});

test.each([
  "No reply received.",
  "Chased lead for update",
  "Officer to update",
  "Requested update from lead",
  "Position to be confirmed",
  "No progress report received",
  "Manager to provide an update at the next meeting",
  "Awaiting an update from the manager",
])("%j asks for news of the work and states none", (text) => {
  expect(readProgress(text, { asAt }).state).toBe("not-stated");
});

test.each(["Officer to update the handbook", "Manager to provide a new rota"])("%j is meant, not asked", (text) => {
  expect(readProgress(text, { asAt }).state).toBe("not-started");
});

test("a forecast gives its date as a new date where the work is extended", () => {
  expect(readProgress("Completion now expected in May 2010", { asAt }).newDate).toEqual(["2010-05-01", "2010-05-31"]);
});
