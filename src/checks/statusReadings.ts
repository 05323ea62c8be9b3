import type { Action, Grid } from "../plan/Plan";
import type { StatusReading } from "../plan/Status";

/** Every status and month cell of an action. */
export function statusReadings({ status, months }: Action): readonly StatusReading[] {
  return status ? [status, ...months] : months;
}

/** Every status and month cell of a grid with its action. */
export function* allStatusReadings({ actions }: Grid): Generator<readonly [Action, StatusReading]> {
  for (const action of actions) {
    for (const reading of statusReadings(action)) yield [action, reading];
  }
}
