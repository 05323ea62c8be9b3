import type { SessionWork } from "../SessionWork";

/** The good-practice assessment of the plan. */
export interface AssessActions {
  readonly assess: () => Promise<void>;
}

export function assessActions({ writeOf }: SessionWork): AssessActions {
  return {
    assess: () => writeOf("assessing", ({ read, checked }, { assess }) => assess(read, checked)),
  };
}
