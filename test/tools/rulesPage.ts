import { rulesTable } from "../../src/words/rulesTable";

/** The page of rules as it stands in `src/checks/RULES.md`. */
export function rulesPage(): string {
  return [
    "# The rules",
    "",
    "What Plan Steward looks for. Generated from the code by `npm run rules`; `npm test` fails where it is out of date. An",
    '"action" rule looks at one row, a "plan" rule at all of them. Each can be switched off in the pane.',
    "",
    rulesTable().trim(),
    "",
  ].join("\n");
}
