/** Verbs of more than one syllable that double their last letter all the same. */
const DOUBLED = /(?:stop|slip|drop|plan|scrap|permit|commit|submit|defer|refer|transfer|cancel|travel)$/;

/**
 * The regular forms of a verb, the plain one first.
 * @example inflect("revise") //=> ["revise", "revises", "revised", "revising"]
 */
export function inflect(verb: string): readonly string[] {
  if (verb.endsWith("e")) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  const stem = DOUBLED.test(verb) ? verb + verb.slice(-1) : verb;
  return [verb, /(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`, `${stem}ed`, `${stem}ing`];
}
