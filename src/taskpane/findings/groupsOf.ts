import type { Finding, RuleId } from "../../checks/Finding";
import { RULES, type Severity } from "../../checks/rules";

export interface FindingGroup {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** Findings by rule, in the order the rules want to be read; rules nobody broke are left out. */
export function groupsOf(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<RuleId, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group) group.push(finding);
    else groups.set(finding.rule, [finding]);
  }
  return (Object.keys(RULES) as RuleId[]).flatMap((rule) => {
    const own = groups.get(rule);
    return own ? [{ rule, severity: RULES[rule].severity, findings: own }] : [];
  });
}
