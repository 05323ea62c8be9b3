import { fileURLToPath } from "node:url";
import tseslint from "typescript-eslint";
import hooks from "eslint-plugin-react-hooks";
import office from "eslint-plugin-office-addins";

const root = fileURLToPath(new URL("../..", import.meta.url));

export default tseslint.config(
  { ignores: ["dist/**", "**/*.mjs", "**/*.js", "**/*.cjs"] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { project: "./tsconfig.json", tsconfigRootDir: root } },
    plugins: { "react-hooks": hooks, "office-addins": office },
    rules: {
      ...hooks.configs.recommended.rules,
      "no-console": "error",
      "no-alert": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "warn",
      "office-addins/no-empty-load": "warn",
      "office-addins/no-navigational-load": "warn",
      "office-addins/no-office-initialize": "warn",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  { files: ["src/workbench/cli/**", "test/tools/**"], rules: { "no-console": "off" } },
  { files: ["test/**"], rules: { "@typescript-eslint/require-await": "off" } },
);
