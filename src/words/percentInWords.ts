/** A share in whole per cent. What is there is never "0 %", and what is missing never leaves "100 %". */
export function percentInWords(count: number, of: number): string {
  if (of === 0) return "0 %";
  const percent = Math.round((100 * count) / of);
  if (percent === 0 && count > 0) return "under 1 %";
  if (percent === 100 && count < of) return "over 99 %";
  return `${percent} %`;
}
