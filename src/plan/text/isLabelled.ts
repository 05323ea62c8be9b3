const LABELLED = /^[^:\n]{2,40}:\s*\S/;

/**
 * True for a label with its answer in one cell.
 * @example isLabelled("Link trustee: P Quill") //=> true
 */
export function isLabelled(text: string): boolean {
  return LABELLED.test(text);
}
