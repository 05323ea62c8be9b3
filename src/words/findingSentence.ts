import { a1 } from "../cells/a1";
import type { Finding, FindingOf } from "../checks/Finding";
import { counted } from "./counted";
import { dateInWords } from "./dateInWords";
import { listInWords } from "./listInWords";
import { monthInWords } from "./monthInWords";
import { quoted } from "./quoted";
import { roleWord } from "./roleWord";
import { spanInWords } from "./spanInWords";
import { statusWord } from "./statusWord";

/**
 * A finding in a sentence or two: what is wrong and what to do. Its cell stands beside it wherever it is shown; other
 * cells it speaks of are named.
 * @example findingSentence(finding) //=> "Due on 15 March 2010 and not complete, 16 days late. Finish it, or agree a new date."
 */
export function findingSentence(finding: Finding): string {
  switch (finding.rule) {
    case "deadline/missing":
      return deadlineMissing(finding);
    case "deadline/unreadable":
      return `${quoted(finding.raw)} cannot be read as a deadline. Write a date, such as 30 September 2024.`;
    case "deadline/impossible":
      return `${quoted(finding.raw)} is a date no calendar has. Put the right date.`;
    case "deadline/overdue":
      return `Due on ${dateInWords(finding.due)} and not complete, ${counted(finding.daysLate, "day")} late. Finish it, or agree a new date.`;
    case "deadline/interim-past":
      return `The interim date ${spanInWords(finding.date)}${labelled(finding.label)} is past; the last is ${dateInWords(finding.due)}. Say in the progress whether it was met.`;
    case "deadline/ambiguous-order":
      return `${quoted(finding.raw)} was read as ${dateInWords(finding.taken)}; other dates here put the month first, which would make it ${dateInWords(finding.orElse)}. Write the month as a word.`;
    case "deadline/year-assumed":
      return `${quoted(finding.raw)} has no year and was read as ${spanInWords(finding.taken)}. Write the year.`;
    case "deadline/misread":
      return `The cell holds ${dateInWords(finding.taken)}, shown as ${quoted(finding.raw)}: Excel may have changed what was typed. Check the date, and type the year in full.`;
    case "deadline/stored-as-text":
      return `${quoted(finding.raw)} is text, not a date, so it cannot be sorted or filtered. Enter it as a date: ${spanInWords(finding.taken)}.`;
    case "deadline/week-not-monday":
      return `${quoted(finding.raw)} names a week that does not begin on a Monday; it was read as ${spanInWords(finding.taken)}. Check the date.`;
    case "deadline/weekday-mismatch":
      return `${quoted(finding.raw)}: ${dateInWords(finding.taken)} is another day of the week. Check the date.`;
    case "deadline/after-theme":
      return `Due on ${dateInWords(finding.due)}, later than its heading ${quoted(finding.theme)}, due on ${dateInWords(finding.themeDue)}. Bring one of the dates into line.`;
    case "deadline/weekend":
      return `${dateInWords(finding.due)} is a Saturday or Sunday. Choose a working day.`;
    case "deadline/bunched":
      return `${finding.count} of ${counted(finding.of, "action")} are due on ${dateInWords(finding.due)}. Spread them, or check that the dates are meant.`;
    case "lead/missing":
      return finding.raw === ""
        ? "No lead is named. Name the person who answers for it."
        : `${quoted(finding.raw)} names no lead. Name the person who answers for it.`;
    case "lead/several":
      return `${finding.count} of ${counted(finding.of, "action")} ${finding.count === 1 ? "names" : "name"} several leads without saying who answers; the first is taken. Put that person first, or mark the others “Support:”.`;
    case "lead/unknown":
      return `${quoted(finding.name)} is not in the name book. Add them to the sheet of people, or correct the name.`;
    case "lead/ambiguous":
      return `${quoted(finding.name)} fits ${listInWords(finding.people.map(quoted))}; none of them is taken. Write the name out or give the short form to one of them on the sheet of people.`;
    case "lead/mistyped":
      return `${quoted(finding.name)}${finding.count > 1 ? `, ${finding.count} times,` : ""} was read as ${quoted(finding.meant)}. Correct the name or, if it is right, add it to the sheet of people.`;
    case "lead/close-names":
      return `${quoted(finding.name)} and ${quoted(finding.other)} (${a1(finding.otherAt)}) are one letter apart. If they are one person, correct the name; if two, add both to the sheet of people.`;
    case "lead/left":
      return `${quoted(finding.name)} left on ${dateInWords(finding.leftOn)}. Name who answers for it now.`;
    case "lead/group-only":
      return `Only ${listInWords(finding.names.map(quoted))} is named: no one person answers for it. Name one.`;
    case "lead/overloaded":
      return `${quoted(finding.name)} answers for ${finding.count} of ${counted(finding.of, "action")} still to be finished. Share the load.`;
    case "progress/missing":
      return "No progress is written. Say how far the work has come.";
    case "progress/contradiction":
      return contradiction(finding);
    case "progress/extension-without-date":
      return `${quoted(finding.words)}: neither an approval nor a new date is recorded. Record both.`;
    case "progress/old":
      return `The last date the progress names is ${dateInWords(finding.lastDate)}. Say what has happened since.`;
    case "ref/duplicate":
      return `The reference ${quoted(finding.ref)} is already used at ${a1(finding.first)}. Give this action its own.`;
    case "ref/missing":
      return "The action has no reference. Give it the next number.";
    case "theme/missing":
      return themeMissing(finding);
    case "column/missing":
      return `The plan has no column for the ${roleWord(finding.role)} of each action. Add one, or say in the pane which column it is.`;
    case "status/conditional-format":
      return `${counted(finding.count, "status cell")} without text may be coloured by conditional formatting, which cannot be read. Type the status as a letter or word.`;
    case "status/unknown-fill":
      return `${counted(finding.count, "cell")} in the colour ${finding.fill} ${finding.count === 1 ? "matches" : "match"} no legend entry. Add the colour to the legend, or correct it.`;
    case "status/unknown-text":
      return `${quoted(finding.text)} is no status of this plan. Replace it with a letter or word of the legend.`;
    case "status/text-against-fill":
      return `The cell says ${quoted(finding.text)}, and its colour ${finding.fillStatus === null ? finding.fill : `says “${statusWord(finding.fillStatus)}”`}. Make them agree.`;
    case "status/against-rating":
      return `Set to “${statusWord(finding.status)}”, while ${finding.restsOn ? a1(finding.restsOn) : "the plan"} makes it “${statusWord(finding.rating)}”. Check which is right.`;
    case "status/better-without-progress":
      return `“${statusWord(finding.before)}” in ${monthInWords(finding.beforeMonth)}, now “${statusWord(finding.now)}”, and the progress does not say why. Add what changed.`;
    case "status/complete-unsaid":
      return `Set to “${statusWord(finding.status)}”, but the progress does not say that it is complete. Say so, with the date, or correct the status.`;
    case "status/green-past-date":
      return `Set to “${statusWord(finding.status)}”, but it was due on ${dateInWords(finding.due)}. Correct the status, or agree a new date.`;
    case "header/look-alike-letters":
      return `The heading ${quoted(finding.heading)} holds letters of another alphabet (${finding.letters}), so a search does not find it. Type it again.`;
    case "row/split-over-page":
      return `The action runs over ${rowsInWords(finding.rowIndexes)}: sorting would tear it apart. Bring it into one row.`;
    case "action/finding-not-action":
      return `${quoted(finding.words)} says what is wrong and not what will be done. Write what somebody is to do about it.`;
  }
}

function deadlineMissing({ raw, themeDue }: FindingOf<"deadline/missing">): string {
  const what = raw === "" ? "No deadline is set" : `${quoted(raw)} is no date yet`;
  const heading = themeDue === null ? "" : `; its heading is due on ${dateInWords(themeDue)}`;
  return `${what}${heading}. Give the action a date to be finished by.`;
}

function themeMissing({ missing, before, after }: FindingOf<"theme/missing">): string {
  const are = missing.length === 1 ? "is" : "are";
  return `After ${quoted(before)} comes ${quoted(after)}: ${listInWords(missing.map(quoted))} ${are} missing. Add what is left out, or number on.`;
}

function contradiction(finding: FindingOf<"progress/contradiction">): string {
  switch (finding.kind) {
    case "complete-with-later-target":
      return `${quoted(finding.words)} says complete, yet names a target still to come, ${spanInWords(finding.target)}. Say which is right.`;
    case "complete-before-deadline":
      return `${quoted(finding.words)} says complete, yet the deadline is ${dateInWords(finding.due)}, still to come. Check that it is finished.`;
    case "delayed-yet-green":
      return `${quoted(finding.words)} says delayed, yet the status is “${statusWord(finding.status)}”. Say which is right.`;
  }
}

function labelled(label: string | null): string {
  return label === null ? "" : ` (${label})`;
}

function rowsInWords(rowIndexes: readonly number[]): string {
  return `rows ${listInWords(rowIndexes.map((rowIndex) => String(rowIndex + 1)))}`;
}
