/** Words that show a plan speaks of a thing. One pattern a thing, tried once on each action's text. */
export const MENTIONS = {
  valueForMoney: /\b(value for money|vfm|efficienc(y|ies)|savings?|cost[- ]effective(ness)?|unit costs?|cashable)\b/i,
  backlogs: /\b(backlogs?|outstanding (work|cases|claims)|clearance|waiting (list|time)s?)\b/i,
  risk: /\b(risks?|risk[- ](register|assess\w*|log)|contingenc(y|ies)|mitigat\w+)\b/i,
  resources:
    /£\s?\d[\d,.]*[kmKM]?|\b(budget|funding|funded|resourc(e|es|ed|ing)|staff time|within existing|additional (staff|posts?|officers?)|fte)\b/i,
  /** Another action or project that this one waits for. */
  dependencies:
    /\b(depend(s|ent|ing|enc(y|ies))? (up)?on|depend(s|ent|encies|ency)|links? (with|to)|linked to|subject to|once .{1,40} (is|are|has|have)\b|await(s|ing)?|waiting for)\b/i,
  reportingToMembers:
    /\b(report(s|ed|ing)?|updates?|updated|brief(ed|ing)s?|assurance)\b[^.;\n]{0,60}\b(members|councillors?|committees?|cabinet|scrutiny|select committees?|portfolio holder|governors)\b/i,
  endorsed: /\b(endors(e|es|ed|ement)|approv(e|es|ed|al)|adopt(s|ed|ion)?|agreed by|signed off)\b/i,
  reviewed: /\breview(s|ed|ing)?\b/i,
  consulted: /\b(consult(s|ed|ing|ation|ations|ees)?|views (of|sought)|focus groups?|workshops?|survey(s|ed)?)\b/i,
  /** Something that can be counted or seen to be so or not. */
  measure:
    /\d+\s?(%|per cent|percent|days?|weeks?|minutes?|hours?)|\b(target|measur\w+|reduc\w+ (by|to)|increas\w+ (by|to)|at least|no more than|survey results?|indicators?|kpis?)\b/i,
} as const satisfies Readonly<Record<string, RegExp>>;

export type MentionId = keyof typeof MENTIONS;
