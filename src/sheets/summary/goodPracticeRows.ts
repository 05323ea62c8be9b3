import type { ContentCell } from "../../cells/SheetContent";
import type { Answer } from "../../checklist/Assessment";
import { answerWord } from "../../words/answerWord";
import { criterionThemeWord } from "../../words/criterionThemeWord";
import { cell, row } from "../contentRow";
import type { SummaryInput } from "../SummaryInput";
import { countOf, judgedIn, standingsByPart, strongestAndWeakest, type PartStanding, type Standing } from "./standings";

/** From what is left to do to what is done: the wide columns of the summary come first. */
const COLUMNS: readonly Answer[] = ["needs-evidence", "no-evidence", "partly", "met", "not-applicable"];

const OWN = "Your own criteria";
const NEEDED_AT = 9; /* column: the criteria that need a person run on over those to its right */

/** The good-practice checklist by its parts: how many criteria have each answer, how it stands, and what needs a person. */
export function goodPracticeRows({ assessed, record }: SummaryInput, width: number): (ContentCell | null)[][] {
  const parts = standingsByPart(assessed, record?.answers ?? []);
  const all = { standings: parts.flatMap(({ standings }) => standings) };
  const right = (word: string) => cell(word, "header", { alignment: "Right" });
  const words = COLUMNS.map((answer) => (answer === "not-applicable" ? "N/A" : answerWord(answer)));
  const sentences = [standingSentence(all.standings), extremesSentence(parts), record?.since ?? ""];
  const figures = (part: Pick<PartStanding, "standings">): ContentCell[] => [
    ...COLUMNS.map((answer) => cell(countOf(part, answer), "number")),
    cell(part.standings.length, "number"),
    cell(judgedIn(part) === 0 ? null : countOf(part, "met") / judgedIn(part), "percent"),
  ];
  return [
    row(cell("Good practice", "heading")),
    row(cell(sentences.filter(Boolean).join(" "), "text", { span: width })),
    row(
      cell("See", "header"),
      cell("Part", "header"),
      ...words.map(right),
      right("Total"),
      right("Met %"),
      cell("Needs you", "header", { span: Math.max(1, width - NEEDED_AT) }),
    ),
    ...parts.map((part) =>
      row(
        linkTo(part, record?.sheet),
        cell(nameOf(part), "text"),
        ...figures(part),
        cell(needed(part.standings) || null, "muted"),
      ),
    ),
    row(null, cell("All criteria", "text"), ...figures(all)),
  ];
}

/** Of how many criteria what is said, and by whom. */
function standingSentence(standings: readonly Standing[]): string {
  const count = (answer: Answer) => countOf({ standings }, answer);
  const answered = standings.filter(({ isAnswered }) => isAnswered).length;
  const by = answered === 0 ? "none is answered by a person yet" : `${answered} answered by a person`;
  return (
    `Of ${standings.length} criteria, ${count("met")} met, ${count("partly")} partly, ${count("no-evidence")} without evidence, ` +
    `${count("needs-evidence")} still to be shown by a person; ${by}.`
  );
}

function extremesSentence(parts: readonly PartStanding[]): string {
  const found = strongestAndWeakest(parts);
  if (!found) return "";
  const said = (part: PartStanding) => `${nameOf(part)} (${countOf(part, "met")} of ${judgedIn(part)} met)`;
  return `Strongest: ${said(found.strongest)}. Weakest: ${said(found.weakest)}.`;
}

function nameOf({ theme }: PartStanding): string {
  return theme === null ? OWN : criterionThemeWord(theme);
}

/** The criteria only a person can show, and that nobody has answered, by their numbers. */
function needed(standings: readonly Standing[]): string {
  return standings.flatMap(({ id, answer }) => (answer === "needs-evidence" ? [id] : [])).join(", ");
}

/** To the first row of the part on the sheet "Plan checklist", where there is one. */
function linkTo({ standings }: PartStanding, sheet: string | undefined): ContentCell | null {
  const first = standings.find(({ rowIndex }) => rowIndex !== null);
  return sheet === undefined || first?.rowIndex == null
    ? null
    : cell(first.id, "link", { link: { sheet, rowIndex: first.rowIndex, columnIndex: 0 } });
}
