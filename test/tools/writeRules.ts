// `npm run rules`: writes the table of rules, which a test holds to the code.
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { rulesPage } from "./rulesPage";

const file = resolve(__dirname, "../../src/checks/RULES.md");
writeFileSync(file, rulesPage());
console.log(`Wrote ${file}`);
