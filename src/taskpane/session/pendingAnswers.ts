import type { TypedAnswer } from "../../sheets/TypedAnswer";
import type { PendingAnswer } from "./Assessing";

/** Whether two are about the same criterion of the same list. */
function isSame(one: PendingAnswer, other: PendingAnswer): boolean {
  return one.list === other.list && one.criterionId === other.criterionId;
}

/** With one more: what it says of its criterion goes over what was said before. */
export function withPending(known: readonly PendingAnswer[], one: PendingAnswer): readonly PendingAnswer[] {
  const before = known.find((other) => isSame(one, other));
  return [...known.filter((other) => !isSame(one, other)), { ...one, typed: { ...before?.typed, ...one.typed } }];
}

/** Without what is said of one criterion. */
export function withoutPending(known: readonly PendingAnswer[], one: PendingAnswer): readonly PendingAnswer[] {
  return known.filter((other) => !isSame(one, other));
}

/** What is said of the criteria of one list, the later over the earlier. */
export function typedOf(
  list: string,
  ...pending: readonly (readonly PendingAnswer[])[]
): ReadonlyMap<string, TypedAnswer> {
  const typed = new Map<string, TypedAnswer>();
  for (const one of pending.flat()) {
    if (one.list === list) typed.set(one.criterionId, { ...typed.get(one.criterionId), ...one.typed });
  }
  return typed;
}
