/** The way through the house: each folder of src/ imports only the folders before it. */
const order = ["cells", "plan", "checks", "rag", "checklist", "words", "fixes", "sheets", "commands"];

const upward = order.map((folder, index) => ({
  name: `${folder}-imports-only-what-comes-before`,
  severity: "error",
  comment:
    `src/${folder} may import only ${order.slice(0, index).join(", ") || "nothing else of src"}: data flows one way, from cells ` +
    "to plan to findings to changes, so that each part can be understood and tested without the ones after it.",
  from: { path: `^src/${folder}/` },
  to: { path: "^src/", pathNot: `^src/(${order.slice(0, index + 1).join("|")})/` },
}));

module.exports = {
  forbidden: [
    ...upward,
    {
      name: "excel-knows-no-plan-logic",
      severity: "error",
      comment:
        "src/excel loads cells and writes proposals. Were it to import commands, checks or rag, Excel's calls and the plan's " +
        "rules would grow into each other and neither could be tested alone. It says its refusals in codes, not in words.",
      from: { path: "^src/excel/" },
      to: { path: "^src/(checks|rag|checklist|fixes|sheets|commands|taskpane|workbench)/" },
    },
    {
      name: "pane-never-imports-the-workbench",
      severity: "error",
      comment: "The workbench plays Excel's part on a developer's machine and must never be part of what Excel loads.",
      from: { path: "^src/taskpane/" },
      to: { path: "^src/workbench/" },
    },
    {
      name: "host-imports-nothing-of-the-add-in",
      severity: "error",
      comment:
        "The host stands for Excel. If it shared code with the add-in, a mistake in that code would agree with itself.",
      from: { path: "^src/workbench/host/" },
      to: { path: "^src/", pathNot: "^src/workbench/host/" },
    },
    {
      name: "page-and-files-know-host-and-cells-only",
      severity: "error",
      comment:
        "The sheet on screen and the files are Excel's side too: they know the host, and cells as plain data, and no plans.",
      from: { path: "^src/workbench/(page|files)/" },
      to: { path: "^src/", pathNot: "^src/(workbench/(host|page|files)|cells)/" },
    },
    {
      name: "only-the-pane-and-the-command-line-join-commands-to-excel",
      severity: "error",
      comment: "Two places put the pure part and Excel together; a third would be a second way through the house.",
      from: { path: "^src/", pathNot: "^src/(excel|taskpane|workbench/cli)/" },
      to: { path: "^src/excel/" },
    },
    {
      name: "office-js-helpers-in-one-file",
      severity: "error",
      comment: "14 KB that cannot be tree-shaken, of which we use one function: it is imported lazily in one file.",
      from: { path: "^src/", pathNot: "^src/excel/createSheet[.]ts$" },
      to: { path: "@microsoft/office-js-helpers" },
    },
    {
      name: "no-circles",
      severity: "error",
      comment: "Two files that import each other are one file that has not been understood yet.",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-orphans",
      severity: "error",
      comment: "A file nothing imports is dead, or an entry that belongs on this list.",
      from: { orphan: true, pathNot: "(^src/taskpane/index[.]tsx|^src/workbench/(page|cli)/main[.]tsx?|[.]d[.]ts)$" },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default"] },
  },
};
