import { sheetA1 } from "../../cells/a1";
import type { Finding, RuleId } from "../../checks/Finding";
import { RULES } from "../../checks/rules";
import { findingSentence } from "../../words/findingSentence";
import { ruleTitle } from "../../words/ruleTitle";
import { severityWord } from "../../words/severityWord";

/**
 * Findings for a person, in the order a check gives them (by severity, then rule, then place): a heading over each
 * severity and each rule, then a line for each finding with its sheet, its cell and what to do.
 */
export function findingsText(findings: readonly Finding[]): string {
  const counts = new Map<RuleId, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const lines = findings.flatMap((finding, index) => {
    const { rule, sheet, at } = finding;
    const { severity } = RULES[rule];
    const before = findings[index - 1];
    return [
      ...(before && RULES[before.rule].severity === severity ? [] : ["", severityWord(severity)]),
      ...(before?.rule === rule ? [] : [`  ${ruleTitle(rule, counts.get(rule) ?? 0)}`]),
      `    ${sheetA1({ sheet, ...at })}  ${findingSentence(finding)}`,
    ];
  });
  return lines.map((line) => `${line}\n`).join("");
}
