/**
 * Whether a UTF-16 code unit may be a capital letter: A to Z is, and beyond ASCII any may be. It rules out nearly all
 * characters of a plan at once.
 */
export function mayBeCapital(code: number): boolean {
  return (code >= 65 /* A */ && code <= 90) /* Z */ || code > 127;
}
