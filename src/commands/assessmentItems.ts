import type { Answer, Assessed } from "../checklist/Assessment";
import { criterionSentence } from "../checklist/criteria";
import type { ListAssessed } from "../checklist/lists/BuiltInList";
import type { AddedCriterion } from "../sheets/checklistRows";
import type { KeptAnswer } from "../sheets/readAnswers";
import type { PersonsAnswer } from "../sheets/PersonsAnswer";
import type { TypedAnswer } from "../sheets/TypedAnswer";
import { answerWord } from "../words/answerWord";
import { assessedSentence } from "../words/assessedSentence";
import { criterionThemeWord } from "../words/criterionThemeWord";
import { listAssessedSentence } from "../words/listAssessedSentence";
import { listRuleSentence, measureRuleSentence } from "../words/measureRuleSentence";
import { readAnswerWord } from "../words/readAnswerWord";
import type { AssessmentItem } from "./AssessmentItem";

/** What a person said of a criterion: on the sheet, and since. */
interface Said {
  readonly kept: KeptAnswer | undefined;
  readonly typed: TypedAnswer | undefined;
}

/** A criterion of good practice. */
export function goodPracticeItem(assessed: Assessed, { kept, typed }: Said): AssessmentItem {
  const { criterion, answer, measured } = assessed;
  const sentence = assessedSentence(assessed);
  return {
    id: String(criterion.id),
    text: criterionSentence(criterion),
    part: criterionThemeWord(criterion.theme),
    shownBy: criterion.shownBy,
    shown: measured && {
      ...measured,
      answer,
      sentence,
      rule: measureRuleSentence(measured.kind, criterion.shownBy),
      unclear: [],
      isPointer: criterion.shownBy === "person",
    },
    whyNot: measured ? "" : sentence,
    sought: criterion.appliesTo && answer === "not-applicable" ? null : criterion,
    rowIndex: kept?.rowIndex ?? null,
    ...answered(personOf(kept, typed), answer),
  };
}

/** A criterion of a built-in list, which the plan shows of itself. */
export function listItem(
  { criterion, ...found }: ListAssessed,
  part: string,
  { kept, typed }: Said,
  id = criterion.id,
): AssessmentItem {
  const { answer } = found;
  return {
    id: kept?.criterionId ?? id,
    text: criterion.text,
    part,
    shownBy: "plan",
    shown: {
      ...found,
      sentence: listAssessedSentence({ criterion, ...found }),
      rule: listRuleSentence(),
      isPointer: false,
    },
    whyNot: "",
    sought: null,
    rowIndex: kept?.rowIndex ?? null,
    ...answered(personOf(kept, typed), answer),
  };
}

/** A criterion a person wrote: a row of theirs on our sheet, or one of a list of theirs that is not there yet. */
export function ownItem(own: AddedCriterion, { kept, typed }: Said): AssessmentItem {
  const person = personOf(kept, typed, own.answer);
  return {
    id: kept?.criterionId ?? own.number,
    text: own.text,
    part: own.part,
    shownBy: "person",
    shown: null,
    whyNot: "A criterion of your own: it needs your evidence.",
    sought: { id: `own ${own.number}`, text: own.text },
    rowIndex: kept?.rowIndex ?? null,
    ...answered(person, "needs-evidence"),
  };
}

function answered(person: PersonsAnswer, fromPlan: Answer): Pick<AssessmentItem, "person" | "answer" | "isAnswered"> {
  return { person, answer: person.answer ?? fromPlan, isAnswered: person.answerText !== "" };
}

function personOf(kept: KeptAnswer | undefined, typed: TypedAnswer = {}, listed = ""): PersonsAnswer {
  const answerText = typed.answer ? answerWord(typed.answer) : (kept?.answerText ?? listed);
  return {
    answer: typed.answer ?? readAnswerWord(answerText),
    answerText,
    note: typed.note ?? kept?.note ?? "",
    evidence: typed.evidence ?? kept?.evidence ?? [],
    by: typed.by ?? kept?.by ?? "",
    on: typed.on ?? kept?.on ?? null,
    refused: typed.refused ?? kept?.refused ?? [],
  };
}
