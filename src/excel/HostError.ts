import type { HostProblem } from "../cells/HostProblem";

/** Excel refused, and why, in our own codes. Thrown by `excel/` alone; findings are returned, and all else is a bug. */
export class HostError extends Error {
  readonly problem: HostProblem;

  constructor(problem: HostProblem, cause?: unknown) {
    super(`${problem.operation}: ${problem.code}${problem.hostCode ? ` (${problem.hostCode})` : ""}`, { cause });
    this.name = "HostError";
    this.problem = problem;
  }
}
