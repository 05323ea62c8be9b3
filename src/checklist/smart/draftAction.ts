import { COMMITMENTS, WEAKNESSES } from "../../checks/weaknessWords";

/** How a sentence that states a weakness becomes one that commits somebody; the first that fits. `$1` is a part of it. */
const REWORDINGS: readonly (readonly [weakness: RegExp, draft: string])[] = [
  [/^there (?:is|are) (?:currently |still )?(?:no|not yet|not) (.+?) in place (.+)$/i, "Put $1 in place $2"],
  [
    /^there (?:is|are|was|were|has been|have been) (?:currently |still )?(?:no|not yet|not) (.+?)(?: in place)?$/i,
    "Put in place $1",
  ],
  [/^there (?:is|are) (?:currently |still )?(?:little|limited|insufficient|few) (.+)$/i, "Provide enough $1"],
  [/^(?:an? |the )?(?:lack|absence) of (.+)$/i, "Provide $1"],
  [/^(.+?) (?:lacks?|is lacking|are lacking) (.+)$/i, "Give $1 $2"],
  [/^(.+?) (?:fails?|failed) to (.+)$/i, "Have $1 $2"],
  [/^(.+?) (?:does|do|did) (?:currently |still |yet )?not (?:currently |yet )?(.+)$/i, "Have $1 $2"],
  [/^(.+?) (?:doesn['’]t|don['’]t) (.+)$/i, "Have $1 $2"],
  [
    /^(.+?) (is|are|was|were|has|have) (?:currently |still |yet )?not (?:currently |yet |being )?(.+)$/i,
    "Make sure that $1 $2 $3",
  ],
  [/^(.+?) (?:isn['’]t|hasn['’]t) (.+)$/i, "Make sure that $1 is $2"],
  [
    /^(?:limited|inadequate|insufficient|poor|weak|inconsistent|no) (.+?) (?:is|are) available (.+)$/i,
    "Make $1 available $2",
  ],
  [/^(?:limited|inadequate|insufficient|poor|weak|inconsistent|no) (.+)$/i, "Improve $1"],
];

/** Tenses that read wrong once the weakness is to be mended. */
const NOW: Readonly<Record<string, string>> = { was: "is", were: "are" };

/** Things there is one of: "a way", "an agreed process". */
const ONE =
  /^(?!an? |the )(?:[\w-]+ ){0,2}(?:way|plan|process|system|policy|procedure|record|list|mechanism|strategy|register|method|approach)\b/i;

const SENTENCE_END = /[.;!?\n]/;

/**
 * A draft of an action in place of one that states a weakness, for a person to accept, change or refuse; null where the
 * text commits somebody already, or no rewording fits.
 * @example draftAction("The two systems do not talk to each other.") //=> "Have the two systems talk to each other."
 */
export function draftAction(text: string): string | null {
  if (COMMITMENTS.some((words) => words.test(text))) return null;
  const sentence = text
    .split(SENTENCE_END)
    .map((part) => part.trim())
    .find((part) => WEAKNESSES.some((words) => words.test(part)));
  if (!sentence) return null;
  for (const [weakness, draft] of REWORDINGS) {
    const match = weakness.exec(sentence);
    if (!match) continue;
    const parts = match.slice(1).map((part, index) => (index === 0 ? lowerFirst(part) : (NOW[part] ?? part)));
    const first =
      draft.startsWith("Put in place") && ONE.test(parts[0] ?? "")
        ? `${article(parts[0] ?? "")} ${parts[0] ?? ""}`
        : parts[0];
    return `${draft
      .replace("$1", () => first ?? "")
      .replace("$2", () => parts[1] ?? "")
      .replace("$3", () => parts[2] ?? "")}.`;
  }
  return null;
}

function article(words: string): string {
  return /^[aeiou]/i.test(words) ? "an" : "a";
}

/** "The service" within a sentence is "the service"; "IBS" stays. */
function lowerFirst(text: string): string {
  return /^[A-Z](?:[a-z]|\s)/.test(text) &&
    /^(?:The|A|An|Some|Many|Most|All|Our|Information|Staff|Customers|Residents|Leaflets|Officers)\b/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}
