import type { Answer } from "../checklist/Assessment";
import type { ShownBy } from "../checklist/Criterion";
import { answerWord } from "./answerWord";
import { counted } from "./counted";

/** What a person chose to show; "" for all. */
interface Chosen {
  readonly answer: Answer | "to-answer" | "";
  readonly part: string;
  readonly shownBy: ShownBy | "";
}

const SHOWN_BY: Readonly<Record<ShownBy, string>> = {
  plan: "that the plan can show",
  both: "that the plan and you can show together",
  person: "that only you can show",
};

/**
 * How many criteria are shown, and which, so that a combination of choices is understood.
 * @example itemsShownSentence({ answer: "to-answer", part: "Monitoring", shownBy: "" }, 3, 49) //=> "3 of 49 criteria: of “Monitoring”, to answer."
 */
export function itemsShownSentence({ answer, part, shownBy }: Chosen, shown: number, all: number): string {
  const said = [
    ...(part === "" ? [] : [`of “${part}”`]),
    ...(shownBy === "" ? [] : [SHOWN_BY[shownBy]]),
    ...(answer === "" ? [] : [answer === "to-answer" ? "to answer" : `answered “${answerWord(answer)}”`]),
  ];
  if (said.length === 0) return `All ${counted(all, "criterion", "criteria")}.`;
  return `${shown === 0 ? "None" : shown} of ${counted(all, "criterion", "criteria")}: ${said.join(", ")}.`;
}
