/**
 * Words that show a plan speaks of a thing, tried on each of an action's cells. They are narrow where a wide word would
 * lead a reader astray: "agreed by June" endorses nothing, a vulnerable tenant "at risk" is no risk of the plan, and "not
 * yet formally adopted" says the opposite.
 */
export const MENTIONS = {
  valueForMoney: /\b(value for money|vfm|efficienc(y|ies)|savings?|cost[- ]effective(ness)?|unit costs?|cashable)\b/i,
  backlogs: /\b(backlogs?|outstanding (work|cases|claims)|clear(ing)? the queues?|waiting (list|time)s?)\b/i,
  risk: /(?<!\bat[- ])\b(risks?|risk[- ](register|assess\w*|log)|contingenc(y|ies)|mitigat\w+)\b/i,
  resources:
    /£\s?\d[\d,.]*[kmKM]?|\b(budgets?|funding|funded|(additional|extra|more|dedicated|existing|staff(ing)?) resourc(e|es|ing)|resources? (needed|required|implications?|allocated|devoted)|staff time|within existing|(additional|extra|temporary|new|further) (staff|posts?|officers?)|posts? in place|fte)\b/i,
  /** Another action or project that this one waits for. */
  dependencies:
    /\b(depend(s|ent|ing|enc(y|ies))? (up)?on|depend(s|ent|encies|ency)|links? (with|to)|linked to|subject to|once .{1,40} (is|are|has|have)\b|await(s|ing)?|waiting for)\b/i,
  reportingToMembers:
    /\b(report(s|ed|ing)?|updates?|updated|brief(ed|ing)s?|assurance)\b[^.;\n]{0,60}\b(members|councillors?|committees?|cabinet|scrutiny|select committees?|portfolio holder|governors)\b/i,
  endorsed:
    /(?<!\b(?:not|never|no|without|awaiting|subject to|seek)\b[^.;\n]{0,40})\b(endors(e|es|ed|ement)|approv(e|es|ed|al)|(adopted|agreed|signed off) by (the )?(\w+ )?(members|councillors?|council|cabinet|committee|board|executive|governors|portfolio holder)|formally adopted|signed off)\b/i,
  /** Of what is planned: a review of debts or letters is work of the plan. */
  reviewed:
    /\b((annual|yearly|quarterly|regular)(ly)? review\w*|review(s|ed|ing)? (the |of |our |all |these |its )*(\w+ ){0,2}(polic(y|ies)|objectives?|strateg(y|ies)|plans?|targets?|standards)|(polic(y|ies)|objectives?|strateg(y|ies)|plans?|targets?) (\w+ ){0,3}review(s|ed)?|review(s|ed)? (annually|yearly|each year|every year))\b/i,
  consulted: /\b(consult(s|ed|ing|ation|ations|ees)?|views (of|sought)|focus groups?|workshops?|survey(s|ed)?)\b/i,
  /** Something that can be counted or seen to be so or not. */
  measure:
    /\d+\s?(%|per cent|percent|days?|weeks?|minutes?|hours?)|\b((meet|meets|meeting|met|against|within|on) (\w+ ){0,2}targets?|targets? (of|met|achieved|time)|(reduc\w+|increas\w+|fall|rise) (by|to)|at least|no more than|survey results?|kpis?|bvpis?)\b/i,
} as const satisfies Readonly<Record<string, RegExp>>;

export type MentionId = keyof typeof MENTIONS;
