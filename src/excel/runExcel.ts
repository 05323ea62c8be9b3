import type { HostProblem } from "../cells/HostProblem";
import { HostError } from "./HostError";
import { hostProblemOf } from "./hostProblemOf";

/**
 * Does a batch of work in Excel; `operation` names it in the problem.
 * @throws HostError where Excel refuses; anything else thrown inside is a bug and passes unchanged.
 */
export async function runExcel<Result>(
  operation: string,
  work: (context: Excel.RequestContext) => Promise<Result>,
  place: Partial<HostProblem> = {},
): Promise<Result> {
  try {
    // Without `delayForCellEdit`: it would wait unseen for as long as the person leaves a cell open.
    return await Excel.run(work);
  } catch (error) {
    if (error instanceof HostError) throw error;
    const problem = hostProblemOf(error, operation, place);
    throw problem ? new HostError(problem, error) : error;
  }
}
