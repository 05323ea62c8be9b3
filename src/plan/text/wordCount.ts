/** How many words of at least two letters a text holds. */
export function wordCount(text: string): number {
  return text.match(/\p{L}[\p{L}'’-]+/gu)?.length ?? 0;
}
