import { neighbourKeys } from "./compareNames";

/** Neighbours looked at for one key: a workbook where more names than this share one is no list of people. */
const CROWD = 12;

/** Pairs of texts that may be one edit or a scanner's mistake apart, each once; linear in the number of texts. */
export function findPairs(texts: readonly string[]): [string, string][] {
  const byKey = new Map<string, string[]>();
  for (const text of texts) {
    for (const key of new Set(neighbourKeys(text))) {
      const sharing = byKey.get(key);
      if (sharing) sharing.push(text);
      else byKey.set(key, [text]);
    }
  }
  const seen = new Set<string>();
  const pairs: [string, string][] = [];
  for (const sharing of byKey.values()) {
    if (sharing.length < 2 || sharing.length > CROWD) continue;
    sharing.forEach((a, index) => {
      for (const b of sharing.slice(index + 1)) {
        const key = a < b ? `${a}\n${b}` : `${b}\n${a}`;
        if (a === b || seen.has(key)) continue;
        seen.add(key);
        pairs.push([a, b]);
      }
    });
  }
  return pairs;
}
