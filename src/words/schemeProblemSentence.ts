import type { SchemeDraft, SchemeProblem } from "../rag/checkScheme";
import { quoted } from "./quoted";
import { statusWord } from "./statusWord";

/** What is wrong with a scheme a person makes, and what to do. */
export function schemeProblemSentence(problem: SchemeProblem, { statuses }: SchemeDraft): string {
  switch (problem.code) {
    case "name-missing":
      return "The scheme has no name: give it one.";
    case "name-taken":
      return `There is a scheme called ${quoted(problem.name)} already: give this one another name.`;
    case "word-missing":
      return `Status ${problem.index + 1} has no word: say what it is called.`;
    case "word-twice":
      return `The word ${quoted(problem.word)} stands twice: call one of them otherwise.`;
    case "letter-wrong":
      return `${named(problem.index)} needs a letter: one or two capitals, A to Z.`;
    case "letter-twice":
      return `${named(problem.index)} has the letter ${quoted(problem.letter)}, which another status has: give it another.`;
    case "fill-wrong":
      return `${named(problem.index)} needs a colour.`;
    case "fill-twice":
      return `${named(problem.index)} has the colour of another status: give it another.`;
    case "rating-missing":
      return `No status stands for actions rated ${quoted(statusWord(problem.rating))}: choose one.`;
    case "rating-twice":
      return `${named(problem.index)} stands for actions rated ${quoted(statusWord(problem.rating))}, which another status does: choose one of the two.`;
  }

  function named(index: number): string {
    const word = statuses[index]?.word.trim() ?? "";
    return word === "" ? `Status ${index + 1}` : quoted(word);
  }
}
