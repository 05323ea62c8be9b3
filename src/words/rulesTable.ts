import type { RuleId } from "../checks/Finding";
import { RULES } from "../checks/rules";
import { fixWord } from "./fixWord";
import { ruleMeaning } from "./ruleMeaning";
import { severityWord } from "./severityWord";

/** Every rule as a Markdown table: id, severity, scope, meaning, fix. The documentation is made from it. */
export function rulesTable(): string {
  const rows = (Object.keys(RULES) as RuleId[]).map((id) => {
    const { severity, scope, fixes = [] } = RULES[id];
    return [`\`${id}\``, severityWord(severity), scope, ruleMeaning(id), fixes.map(fixWord).join(", ")];
  });
  return [["Rule", "Severity", "Looks at", "Reports", "Fix"], ["---", "---", "---", "---", "---"], ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}
