import type { ContentCell } from "../../cells/SheetContent";
import { a1 } from "../../cells/a1";
import type { Finding, RuleId } from "../../checks/Finding";
import { RULES } from "../../checks/rules";
import { ruleTitle } from "../../words/ruleTitle";
import { severityWord } from "../../words/severityWord";
import { cell, headers, row } from "../contentRow";

/** How many findings of each kind, and where the first is. */
export function findingRows(findings: readonly Finding[]): (ContentCell | null)[][] {
  const heading = row(cell("Findings", "heading"));
  if (findings.length === 0) return [heading, row(cell("Nothing to mend was found.", "muted"))];
  const byRule = new Map<RuleId, { readonly first: Finding; count: number }>();
  for (const finding of findings) {
    const known = byRule.get(finding.rule);
    if (known) known.count++;
    else byRule.set(finding.rule, { first: finding, count: 1 });
  }
  return [
    heading,
    headers("First at", "Finding", "", "Number"),
    ...[...byRule].map(([rule, { first, count }]) =>
      row(
        cell(a1(first.at), "link", { link: { sheet: first.sheet, ...first.at } }),
        cell(ruleTitle(rule, count), "text"),
        cell(severityWord(RULES[rule].severity), "muted"),
        cell(count, "number"),
      ),
    ),
  ];
}
