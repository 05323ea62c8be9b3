import { foldText } from "../text/foldText";

const FIRST_WORDS = 6;

/**
 * The keys that tell actions of a sheet apart: ref and first words, with a count where both repeat.
 * @example keyActions([{ ref: "1", action: "Write the guide" }], new Map()) //=> ["1|write the guide"]
 */
export function keyActions(
  actions: readonly { readonly ref: string | null; readonly action: string }[],
  used: Map<string, number>,
): readonly string[] {
  return actions.map(({ ref, action }) => {
    const words = foldText(action.slice(0, 120)).split(" ", FIRST_WORDS).join(" ");
    const key = `${foldText(ref ?? "")}|${words}`;
    const count = (used.get(key) ?? 0) + 1;
    used.set(key, count);
    return count === 1 ? key : `${key}#${count}`;
  });
}
