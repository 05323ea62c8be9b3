import type { RibbonCommand } from "./frame/RibbonCommand";

/** The add-in's buttons as its manifest and its shortcuts file give them. */
export const RIBBON_COMMANDS: readonly RibbonCommand[] = [
  {
    label: "Plan Steward",
    about: "Opens or closes the pane beside the sheet.",
    functionName: null,
    key: "P",
    icon: "/assets/icon-20.png",
  },
  {
    label: "Check plan",
    about: "Reads the plan and lists what to mend in it.",
    functionName: "checkPlan",
    key: "K",
    icon: "/assets/check-20.png",
  },
  {
    label: "Colour RAG",
    about: "Rates each action and shows what it would colour.",
    functionName: "colourPlan",
    key: "C",
    icon: "/assets/colour-20.png",
  },
  {
    label: "Write summary",
    about: "Writes the sheet “Plan summary”.",
    functionName: "summarisePlan",
    key: "S",
    icon: "/assets/summary-20.png",
  },
];
