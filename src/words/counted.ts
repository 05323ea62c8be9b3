/**
 * A number with its noun; the plural is the noun with an "s" unless given.
 * @example counted(1, "action") //=> "1 action"
 * @example counted(61, "action") //=> "61 actions"
 */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
