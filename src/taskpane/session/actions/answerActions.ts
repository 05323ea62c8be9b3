import type { TypedAnswer } from "../../../sheets/TypedAnswer";
import type { Assessing, PendingAnswer } from "../Assessing";
import { keepAnswer } from "../keepAnswer";
import { withoutPending, withPending } from "../pendingAnswers";
import { quietly } from "../quietly";
import type { SessionWork } from "../SessionWork";

/** Answering criteria: each answer goes to the sheet "Plan checklist" as soon as it is given. */
export interface AnswerActions {
  /** Ends once the answer stands on the sheet, or among those that the workbook could not take. */
  readonly answer: (list: string, criterionId: string, typed: TypedAnswer) => Promise<void>;
  /** Tries again to keep the answers that the workbook could not take. */
  readonly keepAnswers: () => Promise<void>;
  /** Who answers from now on, for the column "Answered by"; kept in the workbook. */
  readonly setAnswersBy: (name: string) => Promise<void>;
}

export function answerActions(work: SessionWork): AnswerActions {
  const { store, run, report, commands, keep, today } = work;
  let last: Promise<void> = Promise.resolve();

  const assessing = (change: (now: Assessing) => Partial<Assessing>): void => {
    const now = store.get().assessing;
    store.set({ assessing: { ...now, ...change(now) } });
  };

  /** One after the other, so that a quick hand loses none. */
  function queue(next: () => Promise<void>): Promise<void> {
    last = last
      .then(() => quietly(store))
      .then(next)
      .catch(report);
    return last;
  }

  function answer(given: PendingAnswer): Promise<void> {
    assessing(({ onTheWay }) => ({ onTheWay: [...onTheWay, given] }));
    return queue(async () => {
      let became: Awaited<ReturnType<typeof keepAnswer>> = "unkept"; // and so it stays where Excel refuses
      const whole = withPending(store.get().assessing.unkept, given).at(-1) ?? given;
      await run("answering", async (long) => {
        became = await keepAnswer(whole, work, long);
      });
      assessing(({ onTheWay, unkept }) => ({
        onTheWay: onTheWay.filter((one) => one !== given),
        unkept: became === "unkept" ? withPending(unkept, given) : withoutPending(unkept, given),
      }));
    });
  }

  return {
    answer: (list, criterionId, typed) => {
      /* To refuse what was suggested as evidence is no answer. */
      const isAnswer = typed.answer !== undefined || typed.note !== undefined || typed.evidence !== undefined;
      return answer({ list, criterionId, typed: isAnswer ? { ...typed, on: today() } : typed });
    },
    keepAnswers: async () => {
      await Promise.all(store.get().assessing.unkept.map(answer));
    },
    setAnswersBy: (name) =>
      queue(async () => {
        const { changedSettings, readSettings } = await commands();
        await keep((kept) =>
          changedSettings(kept, { assessment: { ...readSettings(kept).assessment, answersBy: name.trim() } }),
        );
      }),
  };
}
