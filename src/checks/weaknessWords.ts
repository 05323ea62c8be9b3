/** Words that state how things are, and that they are not as they should be. */
export const WEAKNESSES: readonly RegExp[] = [
  /\b(?:is|are|was|were|has|have|had|does|do|did|been) (?:currently |yet |still )?not\b/i,
  /\b(?:isn't|aren't|wasn't|weren't|hasn't|haven't|doesn't|don't)\b/i,
  /\bthere (?:is|are|was|were|has been|have been) (?:currently |still )?(?:no|little|limited|insufficient|few)\b/i,
  /\b(?:lacks?|lacking|lack of|absence of|failure to|fails? to|failed to)\b/i,
  /\b(?:is|are|was|were|remains?) (?:currently |still )?(?:limited|inadequate|insufficient|unclear|weak|poor|inconsistent|incomplete|out of date)\b/i,
  /^(?:limited|inadequate|insufficient|poor|weak|inconsistent|no)\b/i,
];

/** Words that commit somebody to something. A plan's verbs in their plain form count where they open a sentence. */
export const COMMITMENTS: readonly RegExp[] = [
  /(?:^|[.;:!?\n•–-]\s*)(?:to )?(?:acquire|add|adopt|agree|aim|allow|analyse|appoint|approve|arrange|assess|assign|audit|benchmark|brief|build|buy|carry|catalogue|check|clarify|clean|clear|close|collect|communicate|compile|complete|conduct|confirm|consider|consult|continue|create|define|deliver|design|develop|discuss|document|draft|draw|embed|enable|engage|enhance|ensure|establish|evaluate|examine|explore|extend|finalise|find|formalise|gather|give|hold|identify|fix|hire|implement|improve|index|include|increase|initiate|install|introduce|investigate|involve|issue|keep|label|launch|lead|link|list|maintain|make|manage|map|measure|meet|monitor|move|obtain|offer|open|order|organise|pilot|plan|prepare|present|print|prioritise|procure|produce|promote|provide|publicise|publish|put|raise|recruit|reduce|refer|refresh|relate|remove|repair|replace|report|require|research|resolve|restructure|review|revise|roll|run|schedule|scope|secure|seek|send|set|share|simplify|start|streamline|strengthen|submit|supply|support|survey|target|test|train|transfer|undertake|update|upgrade|use|work|write)\b/i,
  /\b(?:will|shall|should|must|to be|needs? to|is to|are to|agreed to|plan to|going to)\b/i,
];
